/// Why a whole file of cards was refused; nothing of it was read.
package enum CardError: Error, Hashable, Sendable {
  /// The file has more octets than allowed.
  case tooLarge(size: Int, limit: Int)
  /// A line has more octets than allowed; lines count from 1.
  case lineTooLong(line: Int, limit: Int)
  /// A card, which begins at the line, has more lines than allowed.
  case cardTooLong(line: Int, limit: Int)
  /// The file has more cards than allowed.
  case tooManyCards(limit: Int)
  /// The file holds no card at all: it is of another kind.
  case notCards
}
