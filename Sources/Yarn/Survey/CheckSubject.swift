/// A program being checked.
struct CheckSubject {
  /// What its statements hold.
  let inventory: Inventory
  /// What the host offers.
  let definitions: HostDefinitions
  /// What is wrong with it.
  var reports: Reports
  /// Finds what was meant by wrong names.
  var advice = NameAdvice()
  /// The scripts tagged `#spar`, by number.
  let sparScripts: Set<Int>
  /// The enums by name.
  var enums: [String: EnumDefinition] = [:]
  /// The declarations by the variable's name, the first of each.
  var declarations: [String: DeclarationSyntax] = [:]
  /// The types of all variables that have one.
  var variableTypes: [String: ValueType] = [:]
  /// The enum each bare `.Case` belongs to, by the place where it stands.
  var memberEnums: [Span: String] = [:]

  /// Whether a name is declared as a smart variable.
  func isSmart(_ name: String) -> Bool {
    declarations[name].map { !$0.value.isLiteral } ?? false
  }
}
