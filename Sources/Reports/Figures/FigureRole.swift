/// A part that somebody plays or nobody is known for.
package struct FigureRole: Hashable, Sendable {
  /// What the part is called.
  package let label: String
  /// Who plays it, or the words for that nobody is known.
  package let detail: String
  /// Whether somebody is known.
  package let isCovered: Bool

  /// Creates a part.
  package init(_ label: String, detail: String, isCovered: Bool) {
    self.label = label
    self.detail = detail
    self.isCovered = isCovered
  }
}
