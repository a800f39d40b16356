/// The name of a step: its stage and its own name, written `prepare.customer`.
package struct StepID: Hashable, Sendable {
  /// The stage; `objection` and `dealer` name the steps outside the stages.
  package let stage: String
  /// The step within the stage.
  package let step: String

  /// Creates a name from its two parts.
  package init(stage: String, step: String) {
    self.stage = stage
    self.step = step
  }

  /// Creates a name from its spelling, nil unless that is two parts with one dot between them.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(stage: String(parts[0]), step: String(parts[1]))
  }
}

extension StepID: RawRepresentable {
  /// The name as the playbook writes it.
  package var rawValue: String { "\(stage).\(step)" }

  /// Creates a name from its spelling, nil unless that is two parts with one dot between them.
  package init?(rawValue: String) {
    self.init(rawValue)
  }
}

extension StepID: Codable {}

extension StepID: CustomStringConvertible {
  /// The name as the playbook writes it.
  package var description: String { rawValue }
}
