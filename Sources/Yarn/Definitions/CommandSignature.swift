/// What a command of the host takes.
package struct CommandSignature: Hashable, Sendable {
  /// The kind of each argument; nil takes any text.
  package let parameters: [ValueType?]
  /// How many of the last arguments may be left out.
  package let optionalCount: Int
  /// Whether more arguments than these may follow.
  package let isOpen: Bool

  /// Creates a signature.
  package init(_ parameters: [ValueType?], optionalCount: Int = 0, isOpen: Bool = false) {
    self.parameters = parameters
    self.optionalCount = optionalCount
    self.isOpen = isOpen
  }
}
