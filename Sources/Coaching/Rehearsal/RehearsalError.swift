package import Diagnostics
package import Yarn

/// Why a rehearsal cannot begin or go on.
package enum RehearsalError: Error, Sendable {
  /// There is no scenario of this name.
  case unknown(scenario: String, near: [String])
  /// The script of the scenario has mistakes.
  case faulty(scenario: String, mistakes: [Diagnostic])
  /// The script failed while it was played.
  case failed(scenario: String, reason: RunError)
}
