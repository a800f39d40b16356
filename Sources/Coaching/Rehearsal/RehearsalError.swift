package import Yarn

/// Why a rehearsal cannot go on.
package struct RehearsalError: Error, Sendable {
  /// The scenario.
  package let scenario: String
  /// What went wrong in its script.
  package let reason: RunError
}
