/// How much of one thing is done.
package struct FigureBar: Hashable, Sendable {
  /// What the thing is called.
  package let label: String
  /// How many of its parts are done, 0 to `total`.
  package let done: Int
  /// How many parts it has, 0 or more.
  package let total: Int

  /// Creates a bar; numbers beyond the bounds are brought to them.
  package init(_ label: String, done: Int, of total: Int) {
    self.label = label
    self.total = max(0, total)
    self.done = min(max(0, done), self.total)
  }

  /// The part that is done, 0 to 1; 0 of nothing.
  package var share: Double { total == 0 ? 0 : Double(done) / Double(total) }
  /// The numbers as they are shown, `6/10`.
  package var count: String { "\(done)/\(total)" }
}
