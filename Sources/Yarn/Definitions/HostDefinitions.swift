/// What a host offers to scripts, for checking them.
package struct HostDefinitions: Sendable {
  /// The functions by name, besides the built-in ones.
  package var functions: [String: FunctionSignature]
  /// Whether a function that nobody declared is a mistake; otherwise its types are worked out.
  package var requiresFunctions: Bool
  /// The commands by name; nil when any command is good.
  package var commands: [String: CommandSignature]?
  /// The names of the speakers; nil when any speaker is good.
  package var speakers: Set<String>?
  /// Whether every line should bear an id.
  package var wantsLineIDs: Bool

  /// Creates definitions.
  package init(
    functions: [String: FunctionSignature] = [:],
    requiresFunctions: Bool = false,
    commands: [String: CommandSignature]? = nil,
    speakers: Set<String>? = nil,
    wantsLineIDs: Bool = false
  ) {
    self.functions = functions
    self.requiresFunctions = requiresFunctions
    self.commands = commands
    self.speakers = speakers
    self.wantsLineIDs = wantsLineIDs
  }
}
