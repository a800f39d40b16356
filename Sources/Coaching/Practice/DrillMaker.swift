package import Accounts
import Diagnostics
import Playbooks
import Understanding
import Yarn

/// Puts cards before a rep and judges the answers.
package struct DrillMaker {
  /// Among so many questions of a step that are nearest to the words, the one asked for must be.
  private static let nearest = 2

  private let context: CoachingContext
  private let account: Account
  private let library: ScenarioLibrary
  private let moves = MoveReader()

  /// Creates it.
  ///
  /// - Parameter account: The customer whose facts stand in the lines; the dealer's own when it is
  ///   for none.
  package init(_ context: CoachingContext, _ library: ScenarioLibrary, for account: Account) {
    self.context = context
    self.library = library
    self.account = account
  }

  /// Returns the topics on which a customer is likely to resist: what stands open, then what is to
  /// be expected.
  package func topics() -> [String] {
    var maker = CustomerMaker(context, account, seed: 0)
    return maker.raised()
  }

  /// Returns a card as it is put before the rep.
  ///
  /// - Parameter seed: What chance is made of.
  /// - Throws: `CoachingError` or `RehearsalError` when playbook or library cannot be read.
  package func drill(_ card: DrillCard, seed: UInt64) throws -> Drill {
    switch card {
    case .step(let topic, let step):
      let objections = try context.playbook.objections()
      let known = objections.steps.first { $0.id.step == step }
      let suggestion = Suggestion(context, account, objections)
      let isFirst = objections.steps.first?.id.step == step
      let title = objections.topics.first { $0.id == topic }?.title[context.language]
      return Drill(
        card: card, heard: try lines(topic, isFirst ? ["raise"] : ["raise", "reason"], seed),
        step: known?.title[context.language] ?? step, subject: title ?? topic,
        model: known.flatMap { suggestion.wording(for: $0, topic: topic) },
        aim: known?.aim[context.language] ?? "")
    case .question(let id, let field):
      let step = try context.playbook.step(id)
      let prompt = step.prompts.first { $0.field == field }
      return Drill(
        card: card, heard: [], step: step.title[context.language],
        subject: prompt.map { context.text($0.label, for: account) } ?? field.rawValue,
        model: prompt.flatMap { context.filledText($0.question, for: account) },
        aim: prompt?.why[context.language] ?? "")
    }
  }

  /// Returns how an answer was.
  ///
  /// - Throws: `CoachingError` when the playbook cannot be read.
  package func result(
    of answer: String, to drill: Drill, isHinted: Bool
  ) throws -> DrillResult {
    let state = state(before: drill.card)
    let reading = moves.reading(of: answer, in: state)
    let objections = try context.playbook.objections()
    let fault = MistakeFinder(objections.faults).mistakes(
      in: reading.moves, of: answer,
      isUntraded: reading.moves.contains { $0.move == .concede && $0.isTraded != true },
      isReasonKnown: state.isObjectionPending ? state.isReasonKnown : nil
    ).first.map { context.text($0.text, for: account, with: ["words": $0.words]) }
    let isMet = try fault == nil && meets(answer, reading, drill.card)
    let rating: PracticeRating =
      if !isMet { .again } else if isHinted { .hard } else if asksMore(answer, reading, drill.card)
      {
        .easy
      } else { .good }
    return DrillResult(rating: rating, fault: fault, model: drill.model)
  }

  private func meets(
    _ answer: String, _ reading: MoveReading, _ card: DrillCard
  ) throws -> Bool {
    switch card {
    case .step(_, let step):
      return reading.moves.contains { $0.move.rawValue == step }
    case .question(let id, let field):
      guard reading.form != .statement else { return false }
      let options = try context.playbook.step(id).prompts.map { prompt in
        MatchOption(
          id: prompt.field.rawValue, text: context.text(prompt.label, for: account),
          examples: [context.text(prompt.question, for: account)]
            + (prompt.cues[context.language] ?? []))
      }
      let result = OptionMatcher(options, moves: moves).match(answer)
      return result.ranking.prefix(Self.nearest).contains {
        $0.id == field.rawValue && $0.score > 0
      }
    }
  }

  /// Whether a commitment is asked for besides; in the step that asks for one, with a time.
  private func asksMore(_ answer: String, _ reading: MoveReading, _ card: DrillCard) -> Bool {
    guard reading.moves.contains(where: { $0.move == .secure }) else { return false }
    if case .step(_, "secure") = card { return !context.expressions(in: answer).isEmpty }
    return true
  }

  private func state(before card: DrillCard) -> TalkState {
    var state = TalkState()
    guard case .step(_, let step) = card, let move = Move(rawValue: step) else { return state }
    state.isObjectionPending = true
    state.isReasonKnown = move != .clarify
    state.isNeedKnown = ![.clarify, .emphasize].contains(move)
    state.isInterestShown = [.dispel, .secure].contains(move)
    return state
  }

  private func lines(_ topic: String, _ beats: [String], _ seed: UInt64) throws -> [String] {
    let maker = CustomerMaker(context, account, seed: seed)
    let program = try library.customer(in: context.language).program
    var play = Play(
      program,
      settings: PlaySettings(
        language: context.language.rawValue,
        functions: RecordFunction.functions(try maker.facts())),
      state: PlayState(saliency: .randomBestLeastRecentlySeen, seed: seed))
    return try beats.flatMap { beat in
      _ = play.set("$topic", to: .string(topic))
      _ = play.set("$beat", to: .string(beat))
      try play.start(at: "Say")
      var found: [String] = []
      while case .line(let line) = try play.next() { found.append(line.content.speech) }
      return found
    }
  }
}
