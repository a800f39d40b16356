/// The document that sets a limit.
package struct LimitSource: Hashable, Sendable, Identifiable {
  /// The document's identifier in the playbook.
  package let id: String
  /// Its official title; the English one is a plain translation.
  package let title: Localized
  /// Its number, as the document writes it.
  package let number: String
  /// The day from which it is in force, or on which it was issued, such as `2017-12-05`.
  package let asOf: String

  /// Creates a source.
  package init(id: String, title: Localized, number: String, asOf: String) {
    self.id = id
    self.title = title
    self.number = number
    self.asOf = asOf
  }
}
