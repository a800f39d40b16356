/// What a function takes and gives.
package struct FunctionSignature: Hashable, Sendable {
  /// The types of its arguments; nil takes any.
  package let parameters: [ValueType?]
  /// The type of its result.
  package let result: ValueType

  /// Creates a signature.
  package init(_ parameters: [ValueType?], _ result: ValueType) {
    self.parameters = parameters
    self.result = result
  }
}
