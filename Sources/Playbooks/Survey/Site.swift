/// A place in a part as the YAML reader gives it; turned into a range only when a mistake is shown.
struct Site: Hashable, Sendable {
  /// The line, from 1.
  let line: Int
  /// The column in Unicode scalars, from 1.
  let column: Int

  /// The beginning of a part.
  static let start = Site(line: 1, column: 1)
}
