/// A line or an option as delivered.
package struct PlayedLine: Hashable, Sendable {
  /// Its number among the lines of the program.
  package let number: Int
  /// Its id.
  package let id: String
  /// What is said, with its marks.
  package let content: MarkedText
  /// Its tags without `#`.
  package let tags: [String]

  /// The plain text, the speaker in front.
  package var text: String { content.text }
}
