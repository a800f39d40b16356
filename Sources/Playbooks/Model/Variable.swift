/// A word the dealer sets once, with the wording used until then.
package struct Variable: Hashable, Sendable, Identifiable {
  /// The name by which texts call it, without the braces.
  package let id: String
  /// The wording used until the dealer has set it.
  package let wording: Localized
  /// The fields that set it, of the account or of the dealer; the first one filled counts.
  package let from: [FieldKey]

  /// Creates a variable.
  package init(id: String, wording: Localized, from: [FieldKey] = []) {
    self.id = id
    self.wording = wording
    self.from = from
  }
}
