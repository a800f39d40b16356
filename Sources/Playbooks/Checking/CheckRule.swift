import Diagnostics

/// One thing that can be wrong with a playbook beyond the form of a single value.
protocol CheckRule: Sendable {
  /// Returns every place where it is wrong.
  func check(_ subject: CheckSubject) -> [Diagnostic]
}
