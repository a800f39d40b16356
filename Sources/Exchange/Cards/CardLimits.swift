/// How large a file of cards may be; a larger one is refused before it takes the machine.
package struct CardLimits: Hashable, Sendable {
  /// The octets of the whole file.
  package var size: Int
  /// The octets of one line, its continuations included; pictures are not counted.
  package var lineLength: Int
  /// The lines of one card, pictures included.
  package var linesPerCard: Int
  /// The cards of the file, broken ones included.
  package var cards: Int

  /// Creates limits; those not given suit the address book of a large company.
  package init(
    size: Int = 256 << 20, lineLength: Int = 1 << 20, linesPerCard: Int = 200_000,
    cards: Int = 200_000
  ) {
    self.size = size
    self.lineLength = lineLength
    self.linesPerCard = linesPerCard
    self.cards = cards
  }
}
