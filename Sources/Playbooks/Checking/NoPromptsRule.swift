import Diagnostics

/// In every step something is asked.
struct NoPromptsRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isComplete else { return [] }
    let asking = Set(subject.everything.flatMap(\.steps).filter { !$0.prompts.isEmpty }.map(\.id))
    let salvaged = subject.salvagedNames
    let written = Set(subject.parts.flatMap(\.steps).map(\.id))
    return subject.parts.flatMap { part in
      let heads = part.survey.declarations.filter { mention in
        mention.kind == .content || (mention.kind == .step && !written.contains(mention.id))
      }
      return heads.filter { !asking.contains($0.id) && !salvaged.contains($0.id) }.map {
        part.survey.diagnostic(.noPrompts, at: $0.site, ["name": $0.id])
      }
    }
  }
}
