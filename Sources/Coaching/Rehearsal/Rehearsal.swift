import Understanding
import Yarn

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
  /// Who of the script spoke last, for words that name nobody.
  var lastSpeaker: String?
  var coached = false
  let reader: TalkReader
  let moves: MoveReader

  let coach: RehearsalCoach
  /// The customer by name; nil when the script names the customer itself.
  package let person: RehearsalPerson?

  /// Creates a rehearsal that has not begun.
  package init(_ cast: RehearsalCast, mode: RehearsalMode, head: TranscriptHead, seed: UInt64) {
    scenario = cast.scenario
    self.mode = mode
    person = cast.person
    moves = cast.moves
    coach = cast.coach
    reader = TalkReader(moves: moves)
    transcript = Transcript(head: head)
    reactions = CustomerReactions(cast.reactions, settings: cast.settings, seed: seed)
    play = Play(
      scenario.program, settings: cast.settings,
      state: PlayState(saliency: .randomBestLeastRecentlySeen, seed: seed))
    for (name, value) in cast.values { _ = play.set(name, to: value) }
  }

  /// How often the rep has spoken.
  package var turnCount: Int { transcript.turns.reduce(0) { $0 + ($1.who == .rep ? 1 : 0) } }

  /// What can be said now, as the script words it.
  package var options: [String] { menu.map { $0.line.content.speech } }

  /// Whose words are awaited; the customer's too where a trainer plays that part.
  package var awaited: Turn.Party {
    guard mode == .pair else { return .rep }
    return transcript.turns.last?.who == .customer ? .rep : .customer
  }

  /// Begins: the customer speaks first, as a rule.
  ///
  /// - Throws: `RehearsalError` when the script fails.
  package mutating func begin() throws(RehearsalError) -> [RehearsalEvent] {
    guard mode != .pair else { return [] }
    return try running { rehearsal throws(RunError) in
      try rehearsal.play.start(at: rehearsal.scenario.start)
      return try rehearsal.advance()
    }
  }

  /// Takes what the rep says, or the number of an option; with a trainer, what either says.
  ///
  /// - Throws: `RehearsalError` when the script fails; what was said stays.
  package mutating func hear(_ typed: String) throws(RehearsalError) -> [RehearsalEvent] {
    let words = typed.trimmingSpaces
    guard outcome == nil, !words.isEmpty else { return [] }
    if mode == .pair { return hearPair(words) }
    if let number = Int(words), chosen(by: words) == nil, let count = numberCount {
      return [.noSuchNumber(number, count: count)]
    }
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
    let helpful = open.filter { number in
      MenuMatcher.move(in: menu[number].line.tags).map { $0.isStep || $0 == .reflect } ?? false
    }
    let made = movesSinceObjection
    let fresh = helpful.first { number in
      !(MenuMatcher.move(in: menu[number].line.tags).map(made.contains) ?? false)
    }
    guard outcome == nil, let number = fresh ?? helpful.first ?? open.first else { return [] }
    isHinted = true
    return [.hint(options[number])]
  }

  /// Ends it before its end.
  package mutating func leave() {
    outcome = outcome ?? .open
  }

  /// What the rep has done since the customer objected last.
  private var movesSinceObjection: Set<Move> {
    let first = transcript.turns.lastIndex { $0.objection != nil } ?? 0
    return Set(transcript.turns.dropFirst(first).compactMap(\.move))
  }

  /// How many numbers can be answered with now; nil where numbers mean nothing.
  private var numberCount: Int? {
    if let doubt { return doubt.options.count }
    return mode == .choose && !menu.isEmpty ? menu.count : nil
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
      throw .failed(scenario: scenario.id, reason: error)
    }
  }
}
