/// What is kept of one card that was practised.
package struct DrillTerms: Hashable, Codable, Sendable {
  /// The name of the card.
  package let card: String
  /// How it went, 1 (missed) to 4 (easy).
  package let rating: Int
  /// What the rep said.
  package let answer: String

  /// Creates terms.
  package init(card: String, rating: Int, answer: String) {
    self.card = card
    self.rating = rating
    self.answer = answer
  }
}
