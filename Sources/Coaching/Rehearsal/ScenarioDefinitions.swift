package import Yarn

/// What scripts of role-plays can use besides the language itself.
package enum ScenarioDefinitions {
  /// The commands and functions a script may use, and that each line should bear an id.
  package static let definitions = HostDefinitions(
    functions: RecordFunction.signatures,
    requiresFunctions: true,
    commands: Dictionary(
      uniqueKeysWithValues: ScenarioCommand.allCases.map { ($0.rawValue, $0.signature) }),
    wantsLineIDs: true
  )
}
