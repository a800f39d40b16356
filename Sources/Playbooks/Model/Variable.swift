/// A word the dealer sets once, with the wording used until then.
package struct Variable: Hashable, Sendable, Identifiable {
  /// The name by which texts call it, without the braces.
  package let id: String
  /// The wording used until the dealer has set it.
  package let wording: Localized

  /// Creates a variable.
  package init(id: String, wording: Localized) {
    self.id = id
    self.wording = wording
  }
}
