/// Something a rep can put before a customer to take a doubt away.
package struct Evidence: Hashable, Sendable, Identifiable {
  /// The identifier.
  package let id: String
  /// What sort of thing it is.
  package let kind: EvidenceKind
  /// The identifiers of the topics it answers; at least one.
  package let topics: [String]
  /// What people read.
  package let title: Localized
  /// How to prepare and show it; may call fields and variables in braces.
  package let how: Localized
  /// Whether a dealer's own playbook brings it.
  package let isOwn: Bool

  /// Creates a piece of evidence.
  package init(
    id: String,
    kind: EvidenceKind,
    topics: [String],
    title: Localized,
    how: Localized,
    isOwn: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.topics = topics
    self.title = title
    self.how = how
    self.isOwn = isOwn
  }
}
