import Yarn

extension Rehearsal {
  /// Runs the script to the next choice or to its end.
  mutating func advance() throws(RunError) -> [RehearsalEvent] {
    var events: [RehearsalEvent] = []
    while true {
      switch try play.next() {
      case .line(let line): events.append(hear(line))
      case .command(let text): if let event = obey(text) { events.append(event) }
      case .options(let options):
        guard options.contains(where: \.isAvailable) else {
          try play.choose(nil)
          continue
        }
        menu = options
        return events + menuEvents
      case .end:
        let end = outcome ?? .open
        outcome = end
        return events + [.ended(end)]
      }
    }
  }

  /// The options, where they are shown.
  var menuEvents: [RehearsalEvent] {
    mode == .choose && !menu.isEmpty ? [.menu(options)] : []
  }

  /// Takes a line of the script: the words of the customer, or what is to be seen.
  mutating func hear(_ line: PlayedLine) -> RehearsalEvent {
    guard let called = line.content.speaker else { return .told(line.text) }
    let isNamed = !RehearsalPerson.placeholders.contains(called)
    let speaker = isNamed ? called : person?.name ?? lastSpeaker ?? called
    if isNamed { lastSpeaker = called }
    let words = line.content.speech.trimmingSpaces
    var turn = Turn(.customer, words)
    turn.mood = play.mood
    transcript.turns.append(turn)
    return .said(speaker: speaker, words: words)
  }

  /// Does what a script orders; unknown orders are the check's business.
  private mutating func obey(_ text: String) -> RehearsalEvent? {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmingSpaces : ""
    switch parts.first {
    case "coach":
      coached = true
      change(.rep) { $0.coach = rest }
      return .coached(rest)
    case "objection": change(.customer) { $0.objection = rest }
    case "commit":
      let isOurs = rest.hasPrefix("us ")
      change(isOurs ? .rep : .customer) { $0.promises.insert(isOurs ? .rep : .customer) }
    case "score":
      let words = rest.split(separator: " ")
      let isMet = words.count < 2 || words[1] != "0"
      if let check = words.first { change(.rep) { $0.marks[String(check)] = isMet } }
    case "end": outcome = RehearsalOutcome(rawValue: rest) ?? .open
    default: break
    }
    return nil
  }

  /// Changes the last turn of one side.
  mutating func change(_ who: Turn.Party, _ work: (inout Turn) -> Void) {
    guard let place = transcript.turns.lastIndex(where: { $0.who == who }) else { return }
    work(&transcript.turns[place])
  }
}
