/// The type of something, known or to be worked out; a number in a `TypeTable`.
struct TypeTerm: Hashable, Sendable {
  /// The term's place in its table.
  let index: Int
}
