/// One of the answers a choice field takes.
package struct Choice: Hashable, Sendable, Identifiable {
  /// The identifier that enters the record.
  package let id: String
  /// What people read.
  package let title: Localized

  /// Creates a choice.
  package init(id: String, title: Localized) {
    self.id = id
    self.title = title
  }
}
