/// Who spoke words that were noted.
package struct Speaker: Hashable, Codable, Sendable {
  /// On which side they are.
  package let side: Side
  /// What they are called, as it was written; nil when only the side is known.
  package let name: String?

  /// Creates a speaker.
  package init(_ side: Side, name: String? = nil) {
    self.side = side
    self.name = name
  }
}
