/// How far an explorer walks.
package struct ExplorationLimits: Sendable {
  /// How many different situations it looks at.
  package var situations: Int
  /// How many lines and commands may pass without a choice.
  package var events: Int

  /// Creates limits.
  package init(situations: Int = 20_000, events: Int = 10_000) {
    self.situations = situations
    self.events = events
  }
}
