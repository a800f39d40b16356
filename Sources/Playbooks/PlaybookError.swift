package import Diagnostics

/// Why a playbook or a part of it cannot be used.
package enum PlaybookError: Error, Equatable, Sendable {
  /// The playbook has no file of that name.
  case missingPart(String)
  /// The files hold mistakes; only errors are listed.
  case faulty([Diagnostic])
  /// The outline names no such step.
  case unknownStep(StepID)
  /// The playbook says nothing about this: `objections`, `limits`, `fit` or `dealer`.
  case absent(String)

  /// Creates the error for what the layers could not give.
  init(_ fault: PlaybookFault) {
    switch fault {
    case .missingPart(let name): self = .missingPart(name)
    case .faulty(let diagnostics): self = .faulty(diagnostics)
    case .absent(let section): self = .absent(section)
    }
  }
}
