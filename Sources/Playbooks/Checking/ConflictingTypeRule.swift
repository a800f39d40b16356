import Diagnostics

/// A field has one type wherever it is asked.
struct ConflictingTypeRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    var types: [String: FieldType] = [:]
    for prompt in subject.base.flatMap(\.steps).flatMap(\.prompts) where types[prompt.id] == nil {
      types[prompt.id] = prompt.type
    }
    var found: [Diagnostic] = []
    for prompt in subject.prompts {
      guard let type = prompt.item.type else { continue }
      if let earlier = types[prompt.item.id], earlier != type {
        found.append(
          prompt.survey.diagnostic(
            .conflictingType,
            at: prompt.item.site,
            ["name": prompt.item.id, "type": type.rawValue, "first": earlier.rawValue]
          )
        )
      }
      types[prompt.item.id] = types[prompt.item.id] ?? type
    }
    return found
  }
}
