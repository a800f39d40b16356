import Diagnostics

/// Conditions, dates and the sheet name only fields that a prompt fills.
struct UnknownFieldRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    return subject.unknown(.field, .unknownField, known: subject.declared(.field))
  }
}
