import Diagnostics

/// What ends an objection step is a field that a prompt of the objection steps fills.
struct UnknownDoneRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    var known: Set<String> = []
    for part in subject.everything {
      for mention in part.survey.declarations where mention.kind == .field {
        if mention.scope.hasPrefix("objection.") || !part.isReadable { known.insert(mention.id) }
      }
    }
    return subject.unknown(.done, .unknownDone, known: known)
  }
}
