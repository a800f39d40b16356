import Playbooks

/// Where the method asks for a field.
struct FieldPlace: Sendable {
  /// The step that asks first.
  let step: StepOutline
  /// The identifier of its stage.
  let stage: String
  /// The question.
  let prompt: Prompt
}
