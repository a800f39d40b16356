/// The customer whom a rehearsal is with.
package struct RehearsalPerson: Hashable, Sendable {
  /// How the scripts call the customer, in both languages.
  static let placeholders: Set<String> = ["客户", "Customer"]

  /// What the customer is called on screen.
  package let name: String
  /// Whom the rep meets, in a line.
  package let description: String?

  /// Creates a person.
  package init(name: String, description: String? = nil) {
    self.name = name
    self.description = description
  }
}
