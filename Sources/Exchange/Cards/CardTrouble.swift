/// What stops the reading of a card.
enum CardTrouble: Error {
  /// The whole file is refused.
  case refused(CardError)
  /// This card cannot be read; others may.
  case broken(CardFault)
}
