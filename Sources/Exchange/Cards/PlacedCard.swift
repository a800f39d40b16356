/// A card with its place in a file.
package struct PlacedCard: Hashable, Sendable {
  /// The line on which the card begins, counted from 1.
  package let line: Int
  /// What it says.
  package let card: Card
}
