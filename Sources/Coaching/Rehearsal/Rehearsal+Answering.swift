import Understanding
import Yarn

extension Rehearsal {
  /// Finds the option that the rep's own words come to; without one the customer reacts to the move.
  mutating func match(_ words: String) throws(RunError) -> [RehearsalEvent] {
    doubt = nil
    let (main, state) = reading(of: words)
    let open = menu.indices.filter { menu[$0].isAvailable }
    let matcher = MenuMatcher(
      open.map { number in
        let line = menu[number].line
        return (line.content.speech, scenario.samples[line.id] ?? [], line.tags)
      }, weights: scenario.weights, moves)
    switch matcher.outcome(of: words, doing: main, in: state) {
    case .option(let place): return try take(open[place], saying: words)
    case .either where mode == .choose: return menuEvents
    case .either(let one, let other):
      doubt = (words, [open[one], open[other]])
      return [.either(options[open[one]], options[open[other]])]
    case .nothing: return try react(to: main, words)
    }
  }

  /// Goes on by an option.
  mutating func take(_ number: Int, saying words: String) throws(RunError) -> [RehearsalEvent] {
    speak(words, doing: MenuMatcher.move(in: menu[number].line.tags))
    menu = []
    try play.choose(number)
    let events = try advance()
    // What the coach says comes before what can be said next.
    let shown = events.filter { if case .menu = $0 { false } else { true } }
    return try closing(shown + coaching() + events.dropFirst(shown.count))
  }

  private mutating func react(to move: Move?, _ words: String) throws(RunError) -> [RehearsalEvent]
  {
    speak(words, doing: nil)
    let mood = play.mood ?? Mood(trust: 50, patience: 50, interest: 50)
    let (lines, after) = try reactions.react(to: move, in: mood)
    play.mood = after
    let events = lines.map { hear($0) }
    return try closing(events + coaching() + menuEvents)
  }

  /// Writes down what the rep says.
  mutating func speak(_ words: String, doing move: Move?) {
    var turn = Turn(.rep, words)
    turn.move = move
    turn.isHinted = isHinted
    isHinted = false
    doubt = nil
    coached = false
    transcript.turns.append(turn)
  }

  /// What a scenario holds for a good answer is no mistake.
  private var isCoachable: Bool {
    let slips: Set<Move> = [.argue, .bash, .concede, .pitch]
    guard let declared = transcript.turns.last(where: { $0.who == .rep })?.move else { return true }
    return slips.contains(declared)
  }

  /// What the coach says of the rep's last words, where the script said nothing.
  mutating func coaching() -> [RehearsalEvent] {
    guard !coached, isCoachable, let word = coach.word(on: transcript) else { return [] }
    coached = true
    change(.rep) { $0.coach = word }
    return [.coached(word)]
  }

  /// The customer has to go when time is up, and will go without patience.
  private mutating func closing(_ events: [RehearsalEvent]) throws(RunError) -> [RehearsalEvent] {
    guard outcome == nil else { return events }
    let mood = play.mood
    let isTired = mood.map { $0.patience == 0 } ?? false
    guard isTired || turnCount >= scenario.head.maxTurns else { return events }
    let lines = try reactions.leave(in: mood ?? Mood(trust: 50, patience: 50, interest: 50))
    let said = lines.map { hear($0) }
    let end: RehearsalOutcome = isTired ? .lost : .open
    outcome = end
    return events.filter { if case .menu = $0 { false } else { true } } + said + [.ended(end)]
  }

  /// The main move of a line, and how the talk stands.
  private func reading(of words: String) -> (Move?, TalkState) {
    var talk = transcript
    talk.turns.append(Turn(.rep, words))
    let read = reader.reading(of: talk)
    var state = TalkState()
    guard let last = read.utterances.last else { return (nil, state) }
    state.isObjectionPending = !read.episodes.isEmpty
    state.isReasonKnown = last.isReasonKnown
    state.isNeedKnown = last.isNeedKnown
    return (last.moves.first?.move, state)
  }
}
