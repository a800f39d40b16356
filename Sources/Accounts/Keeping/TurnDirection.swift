/// Which way an act is turned.
package enum TurnDirection: Hashable, Sendable {
  /// What it says holds no more.
  case back
  /// What it says holds again where it was taken back under this name.
  case forth(reversal: ActID)
}
