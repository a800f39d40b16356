import Diagnostics

/// Evidence answers only topics that exist.
struct UnknownTopicRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    return subject.unknown(.topic, .unknownTopic, known: subject.declared(.topic))
  }
}
