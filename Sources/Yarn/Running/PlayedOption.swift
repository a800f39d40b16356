/// An option as delivered.
package struct PlayedOption: Hashable, Sendable {
  /// What it says.
  package let line: PlayedLine
  /// Whether it can be chosen.
  package let isAvailable: Bool
}
