/// A kind of customer; the list has two levels.
package struct Segment: Hashable, Sendable, Identifiable {
  /// The identifier that enters the record, such as `city.tax`.
  package let id: String
  /// What people read.
  package let title: Localized
  /// The kinds within this kind; empty on the second level.
  package let children: [Segment]

  /// Creates a segment.
  package init(id: String, title: Localized, children: [Segment] = []) {
    self.id = id
    self.title = title
    self.children = children
  }
}
