/// What is known of how well one thing is remembered.
package struct MemoryState: Hashable, Codable, Sendable {
  /// The days until recall has fallen to 90 %; 0.001 to 36,500.
  package let stability: Double
  /// From 1, easy, to 10.
  package let difficulty: Double

  /// Creates a state.
  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
