import Diagnostics

/// Every part the outline names must exist.
struct UnknownPartRule: CheckRule {
  func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard let outline = subject.parts.first?.survey else { return [] }
    return outline.references
      .filter { $0.kind == .part && subject.absentParts.contains($0.id) }
      .map { outline.diagnostic(.unknownPart, at: $0.site, ["name": $0.id]) }
  }
}
