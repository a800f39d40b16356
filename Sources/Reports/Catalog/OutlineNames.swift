package import Diagnostics
package import Playbooks

/// The words that the outline of a playbook has, for lists that must not read its other parts.
package struct OutlineNames: Sendable {
  private let stages: [String: String]
  private let steps: [String: String]
  private let segments: [String: String]

  /// Creates the names of an outline in a language.
  package init(_ outline: Outline, _ language: Language) {
    var stages = outline.stages.map { ($0.id, $0.title[language]) }
    var steps = outline.steps
    if let objections = outline.objections {
      stages.append(("objection", objections.title[language]))
      steps += objections.steps
    }
    let segments = outline.segments.flatMap { [$0] + $0.children }
    self.stages = Dictionary(stages, uniquingKeysWith: { first, _ in first })
    self.steps = Dictionary(
      steps.map { ($0.id.rawValue, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
    self.segments = Dictionary(
      segments.map { ($0.id, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the title of the stage in which a step `stage.step` lies.
  package func stage(ofStep step: String) -> String? {
    StepID(step).flatMap { stages[$0.stage] }
  }

  /// Returns the title of a step `stage.step`.
  package func step(_ step: String) -> String? {
    steps[step]
  }

  /// Returns the title of a segment.
  package func segment(_ id: String) -> String? {
    segments[id]
  }
}
