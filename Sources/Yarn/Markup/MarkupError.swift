/// Why tags of a text cannot be read.
package enum MarkupError: Error, Hashable, Sendable {
  /// Something is closed that is not open.
  case notOpen(String)
  /// Something is still open at the end.
  case stillOpen(String)
  /// A tag, its name or a property cannot be read; the text from there.
  case badTag(String)
  /// A replacement has no text for its value.
  case noReplacement(String)

  /// The piece of the text that is meant.
  package var found: String {
    switch self {
    case .notOpen(let found), .stillOpen(let found), .badTag(let found), .noReplacement(let found):
      found
    }
  }
}
