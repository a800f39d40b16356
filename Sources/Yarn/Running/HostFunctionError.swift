/// Why a function of the host cannot give a result.
package struct HostFunctionError: Error, Hashable, Sendable {
  /// The reason, for a person.
  package let reason: String

  /// Creates an error.
  package init(_ reason: String) {
    self.reason = reason
  }
}
