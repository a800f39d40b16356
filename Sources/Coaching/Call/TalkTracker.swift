import Accounts
import Playbooks
import Understanding

/// Follows a talk over an objection: what the rep tried, how the customer answered, what was out of
/// order.
struct TalkTracker: Sendable {
  /// The step that the rep's last words took, waiting for the customer's answer.
  private var awaited: String?
  private let reader = MoveReader()

  /// Adds to what keeps a line the part it plays in handling the objection raised last.
  mutating func follow(
    _ mark: CallLine.Mark, _ filed: inout NoteFiling.Filed, _ account: Account,
    _ context: CoachingContext
  ) throws(CoachingError) {
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    let open = filed.raised.isEmpty ? account.openObjections.last : nil
    switch mark {
    case .ours: speak(&filed, open, objections, account, context)
    case .theirs where open != nil: answer(&filed, open, objections, context)
    default: break
    }
    if let open { settle(&filed, open, objections) }
    filed.kept.hint = hint(after: filed, open, objections, account, context)
    if case .theirs = mark, !isOther(filed, objections) { awaited = nil }
  }

  /// Whether the customer spoke of something else when asked for the reason.
  private func isOther(_ filed: NoteFiling.Filed, _ objections: Objections) -> Bool {
    let isReason = awaited != nil && objections.steps.first?.id.step == awaited
    return isReason && filed.kept.objections.isEmpty
      && OtherMatter().isAll(of: filed.facts, in: filed.kept.text)
  }

  private mutating func speak(
    _ filed: inout NoteFiling.Filed, _ open: Objection?, _ objections: Objections,
    _ account: Account, _ context: CoachingContext
  ) {
    let progress = open.map { ObjectionProgress(objections, $0.fields) }
    let reading = reader.reading(of: filed.kept.text, in: state(account, progress))
    filed.kept.mistakes = MistakeFinder(objections.faults).mistakes(
      in: reading.moves, of: filed.kept.text,
      isUntraded: filed.kept.concessions.contains { $0.tradedFor == nil },
      isReasonKnown: progress?.isReasonKnown
    ).map { context.text($0.text, for: account, with: ["words": $0.words]) }
    guard let open, let progress, let move = reading.moves.first(where: { $0.move.isStep }),
      let step = progress.step(move.move.rawValue)
    else { return }
    awaited = move.move.rawValue
    // Evidence is ours to bring: it is kept in the rep's own words.
    if move.move == .dispel, let first = step.prompts.first, open.fields[first.key] == nil {
      filed.drafts.append(
        Draft(
          .set(first.key, .text(filed.kept.text)), about: .objection(open.id),
          from: TypedSource(filed.kept.text)))
    }
  }

  private func answer(
    _ filed: inout NoteFiling.Filed, _ open: Objection?, _ objections: Objections,
    _ context: CoachingContext
  ) {
    guard let open, let awaited, !isOther(filed, objections) else { return }
    let progress = ObjectionProgress(objections, open.fields)
    guard let step = progress.step(awaited), let field = progress.answerField(of: step) else {
      return
    }
    filed.drafts.append(
      Draft(
        .set(field, .text(filed.kept.text)), about: .objection(open.id),
        from: TypedSource(filed.kept.text)))
    filed.kept.progress = (step.title[context.language], open.words)
  }

  /// A promise of theirs with a day, after a reaction, settles the objection.
  private func settle(
    _ filed: inout NoteFiling.Filed, _ open: Objection, _ objections: Objections
  ) {
    let subject = Subject.objection(open.id)
    let progress = ObjectionProgress(objections, open.fields)
    if let terms = filed.kept.commitments.last(where: {
      $0.due != nil && $0.owner == .customer
    }), let due = terms.due,
      let step = progress.step("secure"), progress.hasReaction
    {
      let source = TypedSource(filed.kept.text)
      for prompt in step.prompts where open.fields[prompt.key] == nil {
        let value = prompt.type == .date ? FieldValue.date(DateSpan(due)) : .text(terms.what)
        filed.drafts.append(Draft(.set(prompt.key, value), about: subject, from: source))
      }
    }
    let given = filed.drafts.compactMap { draft -> Accounts.FieldKey? in
      guard draft.subject == subject, case .set(let key, _) = draft.body else { return nil }
      return key
    }
    guard !given.isEmpty, progress.isClosed(with: Set(given)) else { return }
    filed.drafts.append(Draft(.objectionClosed, about: subject))
    filed.kept.closed = open.words
  }

  /// What to say next about the objection that stands, from the playbook.
  private func hint(
    after filed: NoteFiling.Filed, _ open: Objection?, _ objections: Objections,
    _ account: Account, _ context: CoachingContext
  ) -> String? {
    guard filed.kept.closed == nil, filed.kept.speaker?.side != .us else { return nil }
    let suggestion = Suggestion(context, account, objections)
    if let raised = filed.kept.objections.last, let first = objections.steps.first {
      let topic = objections.topics.first { $0.title[context.language] == raised.topic }?.id
      return suggestion.wording(for: first, topic: topic)
    }
    guard filed.kept.progress != nil, let open else { return nil }
    var given = Set<Accounts.FieldKey>()
    for draft in filed.drafts where draft.subject == .objection(open.id) {
      if case .set(let key, _) = draft.body { given.insert(key) }
    }
    let missing = ObjectionProgress(objections, open.fields).missing.filter { step in
      step.done.map { !given.contains(Accounts.FieldKey($0.rawValue)) } ?? false
    }
    // The talk goes forward: a step that was passed over is not gone back to.
    let order = objections.steps.map(\.id)
    let here = objections.steps.firstIndex {
      $0.title[context.language] == filed.kept.progress?.step
    }
    let next =
      missing.first { step in
        here.flatMap { here in order.firstIndex(of: step.id).map { $0 > here } } ?? true
      } ?? missing.first
    return next.flatMap { suggestion.wording(for: $0, topic: open.topic) }
  }

  private func state(_ account: Account, _ progress: ObjectionProgress?) -> TalkState {
    var state = TalkState()
    state.isObjectionPending = progress != nil
    state.isReasonKnown = progress?.isReasonKnown ?? false
    state.isNeedKnown = ["purpose", "users", "frequency"].contains {
      account.fields[Accounts.FieldKey($0)] != nil
    }
    state.isInterestShown =
      progress?.hasReaction ?? false
      || account.openCommitments.contains { $0.terms.owner == .customer }
    return state
  }
}
