/// Which option a typed line comes to.
package struct MatchResult: Hashable, Sendable {
  /// An option with how well it fits, 0 to about 1.
  package struct Ranked: Hashable, Sendable {
    /// The option's name.
    package let id: String
    /// How well it fits.
    package let score: Double
  }

  /// The option that is meant; nil when none fits, or two fit about as well.
  package let choice: String?
  /// All options, the best first.
  package let ranking: [Ranked]
  /// Whether the two best fit about as well, so that the user is asked which is meant.
  package let isClose: Bool
}
