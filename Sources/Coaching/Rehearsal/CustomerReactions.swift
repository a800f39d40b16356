import Understanding
package import Yarn

/// How a customer reacts to a move for which a scenario has no option: lines from a script of their
/// own, with what they do to the mood.
package struct CustomerReactions: Sendable {
  private var play: Play

  /// Creates reactions from their script.
  package init(_ program: Program, settings: PlaySettings, seed: UInt64) {
    play = Play(
      program, settings: settings,
      state: PlayState(saliency: .randomBestLeastRecentlySeen, seed: seed))
  }

  /// Returns what the customer says to a move, and the mood after it.
  ///
  /// - Parameter move: What the rep did; nil when that was not clear.
  mutating func react(to move: Move?, in mood: Mood) throws(RunError) -> ([PlayedLine], Mood) {
    _ = play.set("$move", to: .string(move?.rawValue ?? "none"))
    return try run("React", mood)
  }

  /// Returns what the customer says when time is up, or patience.
  mutating func leave(in mood: Mood) throws(RunError) -> [PlayedLine] {
    try run(mood.patience > 0 ? "TimeUp" : "Leave", mood).lines
  }

  private mutating func run(
    _ node: String, _ mood: Mood
  ) throws(RunError) -> (lines: [PlayedLine], mood: Mood) {
    play.mood = mood
    try play.start(at: node)
    var lines: [PlayedLine] = []
    while true {
      switch try play.next() {
      case .line(let line): lines.append(line)
      case .command: continue
      case .options, .end: return (lines, play.mood ?? mood)
      }
    }
  }
}
