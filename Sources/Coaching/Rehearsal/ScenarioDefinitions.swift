package import Yarn

/// What scripts of role-plays can use besides the language itself.
package enum ScenarioDefinitions {
  /// The commands and functions a script may use, and that each line should bear an id.
  package static let definitions = HostDefinitions(
    functions: RecordFunction.signatures,
    requiresFunctions: true,
    commands: [
      "objection": CommandSignature([nil]),
      "handled": CommandSignature([nil]),
      "score": CommandSignature([nil, .number], optionalCount: 1),
      "coach": CommandSignature([nil], isOpen: true),
      "commit": CommandSignature([nil], isOpen: true),
      "end": CommandSignature([nil], optionalCount: 1),
    ],
    wantsLineIDs: true
  )
}
