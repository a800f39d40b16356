package import Accounts

/// A question that the record does not answer yet.
package struct OpenPoint: Sendable {
  package let place: StepPlace
  /// What the playbook calls the field.
  package let label: String
  package let stage: String
  package let step: String
}
