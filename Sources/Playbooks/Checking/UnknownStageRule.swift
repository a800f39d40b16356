import Diagnostics

/// Conditions name only stages of the outline.
struct UnknownStageRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    return subject.unknown(.stage, .unknownStage, known: subject.declared(.stage))
  }
}
