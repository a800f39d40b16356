import Diagnostics

/// A prompt is followed only by rules that exist.
struct UnknownProposalRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    return subject.unknown(.rule, .unknownRule, known: subject.declared(.rule))
  }
}
