/// A stretch of a text that a tag marks.
package struct MarkupAttribute: Hashable, Codable, Sendable {
  /// The tag's name.
  package let name: String
  /// Where it begins in the plain text, in characters from 0.
  package let position: Int
  /// How many characters it covers.
  package let length: Int
  /// Its properties in order; a name may occur twice.
  package let properties: [MarkupProperty]
  /// Where its tag stands in the text as written, in characters from 0.
  package let sourcePosition: Int

  /// Returns the first property of a name, whatever its case.
  package func property(_ name: String) -> MarkupProperty.Value? {
    properties.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
