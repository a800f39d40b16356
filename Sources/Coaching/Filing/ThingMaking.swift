import Accounts
import Playbooks

/// Makes commitments and concessions of the answers that a playbook declares to be such.
struct ThingMaking {
  let context: CoachingContext
  let account: Account
  /// What the answer is about.
  let subject: Subject
  /// The fields as they were before the answer.
  let fields: FieldSet

  /// Returns what an answer makes besides filling its field; usually nothing.
  ///
  /// - Parameter prompts: The prompts of the step, among which one may say when and one what.
  func drafts(
    after prompt: Prompt, value: FieldValue, prompts: [Prompt], source: TypedSource
  ) -> [Draft] {
    var drafts: [Draft] = []
    for first in prompts {
      switch first.makes {
      case .commitment(let owner, let due):
        let dueKey = Accounts.FieldKey(due.rawValue)
        guard [first.key, dueKey].contains(prompt.key) else { continue }
        let what = first.key == prompt.key ? value : fields[first.key]
        let day = dueKey == prompt.key ? value : fields[dueKey]
        drafts += commitment(what, by: day, owner == .us ? .us : .customer, first.key, source)
      case .concession where first.key == prompt.key: drafts += concessions(value, source)
      case .occasion(let date):
        let dateKey = Accounts.FieldKey(date.rawValue)
        guard [first.key, dateKey].contains(prompt.key) else { continue }
        let what = first.key == prompt.key ? value : fields[first.key]
        let day = dateKey == prompt.key ? value : fields[dateKey]
        drafts += occasion(what, on: day, source)
      case .option where first.key == prompt.key: drafts += options(value, source)
      case .concession, .option, nil: continue
      }
    }
    return drafts
  }

  /// A later answer changes the commitment that an earlier one made.
  private func commitment(
    _ what: FieldValue?, by day: FieldValue?, _ owner: Side, _ field: Accounts.FieldKey,
    _ source: TypedSource
  ) -> [Draft] {
    guard case .text(let text) = what else { return [] }
    var due: CalendarDay?
    if case .date(let span) = day { due = span.due }
    let rule = mark(field)
    let known = account.commitments.last { $0.terms.rule == rule && $0.state == .open }
    let id: CommitmentID = known?.id ?? context.makeIdentifier()
    let terms = CommitmentTerms(owner: owner, what: text, due: due, rule: rule)
    return [Draft(.commitment(terms), about: .commitment(id), from: source)]
  }

  private func occasion(
    _ what: FieldValue?, on day: FieldValue?, _ source: TypedSource
  ) -> [Draft] {
    guard case .text(let text) = what else { return [] }
    var date: CalendarDay?
    if case .date(let span) = day { date = span.from ?? span.to }
    let known = account.occasions.first { $0.terms.what == text }
    let id: OccasionID = known?.id ?? context.makeIdentifier()
    let terms = OccasionPhrase.terms(text, on: date, in: source.text)
    return [Draft(.occasion(terms), about: .occasion(id), from: source)]
  }

  private func options(_ value: FieldValue, _ source: TypedSource) -> [Draft] {
    guard case .list(let items) = value else { return [] }
    return items.filter { item in !account.options.contains { $0.terms.text == item } }.map {
      item in
      Draft(
        .option(OptionReading(context, account).terms(of: item)),
        about: .option(context.makeIdentifier()), from: source)
    }
  }

  private func concessions(_ value: FieldValue, _ source: TypedSource) -> [Draft] {
    guard case .list(let items) = value else { return [] }
    return items.compactMap(ConcessionPhrase.init).filter { phrase in
      !account.concessions.contains {
        $0.given == phrase.given && $0.tradedFor == phrase.tradedFor
      }
    }.map { phrase in
      Draft(
        .concession(given: phrase.given, tradedFor: phrase.tradedFor),
        about: .concession(context.makeIdentifier()), from: source)
    }
  }

  /// The name under which a commitment remembers the field it was made from.
  private func mark(_ field: Accounts.FieldKey) -> String {
    guard case .objection(let id) = subject else { return "field:\(field.rawValue)" }
    return "field:\(field.rawValue):\(id)"
  }
}
