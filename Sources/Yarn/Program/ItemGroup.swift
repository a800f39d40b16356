/// A group of options, or a line group.
struct ItemGroup: Sendable {
  /// One item of a group.
  struct Item: Sendable {
    /// The number of its line.
    let line: Int
    /// When it can be taken; nil for always.
    let condition: Condition?
    /// Where its body begins.
    let body: Int
  }

  /// The items in order.
  let items: [Item]
  /// Where the flow goes on when none is taken.
  let end: Int
}
