package import Yarn

/// What scripts of role-plays can use besides the language itself.
package enum ScenarioDefinitions {
  /// The commands a script may give, and that each line should bear an id.
  package static let definitions = HostDefinitions(
    requiresFunctions: true,
    commands: [
      "objection": CommandSignature([nil], isOpen: true),
      "handled": CommandSignature([nil], isOpen: true),
      "score": CommandSignature([nil, .number], optionalCount: 1),
      "coach": CommandSignature([nil], isOpen: true),
      "commit": CommandSignature([nil], isOpen: true),
      "end": CommandSignature([nil], optionalCount: 1, isOpen: true),
    ],
    wantsLineIDs: true
  )
}
