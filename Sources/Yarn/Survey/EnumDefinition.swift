/// An enum with the raw values of its cases.
struct EnumDefinition: Sendable {
  /// Its name.
  let name: String
  /// Where the name stands.
  let span: Span
  /// The type of the raw values, a number or a text.
  let rawType: ValueType
  /// The names of the cases in order.
  let order: [String]
  /// The raw values by the case's name.
  let values: [String: Value]
}
