import Diagnostics

/// The card, the scripts, the topics and the parts call only steps that the outline names.
struct UnknownStepRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isExtensionSound else { return [] }
    let known = subject.declared(.step)
    return subject.unknown(.step, .unknownStep, known: known) + contents(subject, known)
      + subject.unknown(.objectionStep, .unknownStep, known: ownNames(ofObjections: known))
  }

  private func ownNames(ofObjections steps: Set<String>) -> Set<String> {
    Set(steps.compactMap { StepID($0) }.filter { $0.stage == "objection" }.map(\.step))
  }

  /// The dealer's own steps may stand without a title in the outline.
  private func contents(_ subject: CheckSubject, _ known: Set<String>) -> [Diagnostic] {
    let form = IdentifierForm(.content)
    return subject.parts.flatMap { part in
      part.survey.declarations
        .filter { $0.kind == .content && !known.contains($0.id) && form.accepts($0.id) }
        .filter { !$0.id.hasPrefix("dealer.") }
        .map { part.survey.unknown(.unknownStep, $0.id, at: $0.site, among: known.sorted()) }
    }
  }
}
