package import Accounts
package import Playbooks

/// One thing the coach asks, with all that a screen needs to ask it. Texts are in the user's language.
package struct Question: Sendable {
  /// The step and the field.
  package let place: StepPlace
  /// The prompt as the playbook has it.
  package let prompt: Prompt
  /// The stage, or the conversation it belongs to when it is not part of a stage.
  package let stage: String
  /// The title of the step.
  package let step: String
  /// What the rep must come away with from the step.
  package let aim: String
  /// The number of the step in its conversation, from 1.
  package let number: Int
  /// How many steps the conversation has.
  package let total: Int
  /// The question itself.
  package let text: String
  /// What the field is called.
  package let label: String
  /// One good answer.
  package let example: String
  /// Why the answer matters.
  package let why: String
  /// What may be chosen, with the words for each; empty when it is no choice.
  package let choices: [(id: String, title: String)]
  /// What the record holds already; nil when nothing.
  package let present: FieldValue?
  /// Whether an answer adds to it: the question wants more of the like than the record holds.
  package let takesMore: Bool
  /// Whether the step differs from that of the question before.
  package let opensStep: Bool
  /// What may be said to the customer in this step; nil outside of an objection.
  package let wording: String?
}
