package import Playbooks

/// One thing to practise: a step over an objection on a topic, or a question of a stage.
package enum DrillCard: Hashable, Sendable {
  /// A step over an objection with a topic, such as `price` and `clarify`.
  case step(topic: String, step: String)
  /// The question that brings out a field in a step of the method.
  case question(step: StepID, field: Playbooks.FieldKey)

  /// The name under which reviews are kept: `price/clarify`, `needs.analysis/budget`.
  package var id: String {
    switch self {
    case .step(let topic, let step): topic + "/" + step
    case .question(let step, let field): step.rawValue + "/" + field.rawValue
    }
  }
}
