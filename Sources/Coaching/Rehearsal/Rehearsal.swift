package import Understanding
package import Yarn

/// A role-play while it lasts: the rep speaks, the customer answers by the script or by mood.
package struct Rehearsal: Sendable {
  /// What is played.
  package let scenario: Scenario
  /// How the rep answers.
  package let mode: RehearsalMode
  /// What was said so far.
  package internal(set) var transcript: Transcript
  /// How it ended; nil while it lasts.
  package internal(set) var outcome: RehearsalOutcome?
  var play: Play
  var reactions: CustomerReactions
  var menu: [PlayedOption] = []
  /// The words for which it was asked back, and the options asked for.
  var doubt: (words: String, options: [Int])?
  var isHinted = false
  var coached = false
  let reader: TalkReader
  let moves: MoveReader

  /// Creates a rehearsal that has not begun.
  ///
  /// - Parameters:
  ///   - values: First values of variables of the script.
  ///   - facts: What the record of the account holds.
  ///   - seed: What chance is made of: the same seed and words give the same talk.
  package init(
    _ scenario: Scenario, mode: RehearsalMode, head: TranscriptHead, settings: PlaySettings,
    values: [String: Value] = [:], reactions: CustomerReactions, seed: UInt64,
    moves: MoveReader = MoveReader()
  ) {
    self.scenario = scenario
    self.mode = mode
    self.reactions = reactions
    self.moves = moves
    reader = TalkReader(moves: moves)
    transcript = Transcript(head: head)
    play = Play(
      scenario.program, settings: settings,
      state: PlayState(saliency: .randomBestLeastRecentlySeen, seed: seed))
    for (name, value) in values { _ = play.set(name, to: value) }
  }

  /// How often the rep has spoken.
  package var turnCount: Int { transcript.turns.reduce(0) { $0 + ($1.who == .rep ? 1 : 0) } }

  /// What can be said now, as the script words it.
  package var options: [String] { menu.map { $0.line.content.speech } }

  /// Begins: the customer speaks first, as a rule.
  ///
  /// - Throws: `RehearsalError` when the script fails.
  package mutating func begin() throws(RehearsalError) -> [RehearsalEvent] {
    try running { rehearsal throws(RunError) in
      try rehearsal.play.start(at: rehearsal.scenario.start)
      return try rehearsal.advance()
    }
  }

  /// Takes what the rep says, or the number of an option.
  ///
  /// - Throws: `RehearsalError` when the script fails; what was said stays.
  package mutating func hear(_ typed: String) throws(RehearsalError) -> [RehearsalEvent] {
    let words = typed.trimmingSpaces
    guard outcome == nil, !words.isEmpty else { return [] }
    return try running { rehearsal throws(RunError) in
      if let chosen = rehearsal.chosen(by: words) {
        let said = rehearsal.doubt?.words ?? rehearsal.options[chosen]
        return try rehearsal.take(chosen, saying: said)
      }
      return try rehearsal.match(words)
    }
  }

  /// Returns what could be said now; it costs points.
  package mutating func hint() -> [RehearsalEvent] {
    let open = menu.indices.filter { menu[$0].isAvailable }
    let good = open.first { number in
      MenuMatcher.move(in: menu[number].line.tags).map { $0.isStep || $0 == .reflect } ?? false
    }
    guard outcome == nil, let number = good ?? open.first else { return [] }
    isHinted = true
    return [.hint(options[number])]
  }

  /// Ends it before its end.
  package mutating func leave() {
    outcome = outcome ?? .open
  }

  private func chosen(by words: String) -> Int? {
    guard let number = Int(words) else { return nil }
    if let doubt {
      return doubt.options.indices.contains(number - 1) ? doubt.options[number - 1] : nil
    }
    guard mode == .choose, menu.indices.contains(number - 1), menu[number - 1].isAvailable else {
      return nil
    }
    return number - 1
  }

  private mutating func running(
    _ work: (inout Rehearsal) throws(RunError) -> [RehearsalEvent]
  ) throws(RehearsalError) -> [RehearsalEvent] {
    do throws(RunError) {
      return try work(&self)
    } catch {
      throw RehearsalError(scenario: scenario.id, reason: error)
    }
  }
}
