import Diagnostics

/// The playbook that is extended must be at hand.
struct UnknownBaseRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard let part = subject.parts.first,
      let mention = part.survey.references.first(where: { $0.kind == .playbook }),
      mention.id != subject.baseID
    else { return [] }
    let words = subject.baseID.map { [$0] } ?? []
    return [part.survey.unknown(.unknownBase, mention.id, at: mention.site, among: words)]
  }
}
