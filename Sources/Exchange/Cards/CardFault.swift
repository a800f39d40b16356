/// Why one card of a file could not be read, while others were.
package struct CardFault: Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// A card begins at the line and does not end.
    case noEnd
    /// The line stands outside of every card.
    case noBegin
    /// The line belongs to no property: it has no colon.
    case noProperty
    /// The card is of a version that is not known.
    case unknownVersion(String)
    /// The line names a character set that is not known.
    case unknownCharset(String)
    /// The text of a property is not in the character set that it should be in.
    case unreadableText(property: String)
    /// The card says nothing that could be kept: no name, organisation, number or mail.
    case empty
  }

  /// The line where it is seen, counted from 1.
  package let line: Int
  /// What is wrong.
  package let reason: Reason

  /// Creates a fault.
  package init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
