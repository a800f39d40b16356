package import Accounts

/// A question that the record does not answer yet.
package struct OpenPoint: Sendable {
  /// The question.
  package let place: StepPlace
  /// What the playbook calls the field.
  package let label: String
  /// The title of its stage.
  package let stage: String
  /// The title of its step.
  package let step: String
}
