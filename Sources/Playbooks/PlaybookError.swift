package import Diagnostics

/// Why a playbook or a part of it cannot be used.
package enum PlaybookError: Error, Equatable, Sendable {
  /// The playbook has no file of that name.
  case missingPart(String)
  /// The files hold mistakes; only errors are listed.
  case faulty([Diagnostic])
  /// The outline names no such step.
  case unknownStep(StepID)
  /// The playbook says nothing about this: `objections`, `proposals`, `fit` or `dealer`.
  case absent(String)
}
