/// On which side of its room a text stands.
package enum Alignment: Equatable, Sendable {
  /// At the left, the room at the right of it filled.
  case left
  /// At the right, as numbers are.
  case right
}
