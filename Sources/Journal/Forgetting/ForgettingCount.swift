/// How many entries went when something was forgotten.
package struct ForgettingCount: Hashable, Sendable {
  /// The entries removed.
  package var removed = 0
  /// The entries that had words taken out of them.
  package var changed = 0
}
