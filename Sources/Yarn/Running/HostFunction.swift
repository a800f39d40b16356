/// A function that the host registers.
package struct HostFunction: Sendable {
  /// What it takes and gives.
  package let signature: FunctionSignature
  /// What it does; throws the reason when it cannot.
  package let body: @Sendable ([Value]) throws(HostFunctionError) -> Value

  /// Creates a function.
  package init(
    _ parameters: [ValueType?],
    _ result: ValueType,
    _ body: @escaping @Sendable ([Value]) throws(HostFunctionError) -> Value
  ) {
    signature = FunctionSignature(parameters, result)
    self.body = body
  }
}
