/// A word by which somebody, or a customer, is named.
package struct PersonalWord: Hashable, Codable, Sendable {
  /// The word as it is written.
  package let text: String
  /// Whether letter case counts, as for a first name that is a word too.
  package let isExact: Bool
  /// Whether it names the same one anywhere, and not only in what is said of this customer.
  package let isSure: Bool

  /// Creates a word.
  init(_ text: String, isExact: Bool = false, isSure: Bool) {
    self.text = text
    self.isExact = isExact
    self.isSure = isSure
  }
}
