/// What must hold for a line, a block or a member of a group.
struct Condition: Hashable, Sendable {
  /// The key under which it is used up; nil when it holds again and again.
  let onceKey: String?
  /// What must hold besides.
  let computation: Computation?
  /// How specific it is.
  let complexity: Int
}
