/// What a play delivers.
package enum PlayEvent: Hashable, Sendable {
  /// A line of dialogue.
  case line(PlayedLine)
  /// Options, of which one is to be chosen; none when none is available.
  case options([PlayedOption])
  /// A command for the host.
  case command(String)
  /// The dialogue is over.
  case end
}
