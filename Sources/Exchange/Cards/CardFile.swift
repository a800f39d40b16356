/// What a file of cards was found to hold.
package struct CardFile: Hashable, Sendable {
  /// The cards that could be read, in the order of the file.
  package let cards: [PlacedCard]
  /// What could not be read, in the order of the file.
  package let faults: [CardFault]
  /// The character set of texts that name none.
  package let charset: CardCharset
}
