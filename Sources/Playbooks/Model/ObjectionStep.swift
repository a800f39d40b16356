/// One of the steps that take an objection away.
package struct ObjectionStep: Hashable, Sendable, Identifiable {
  /// The step's name; its stage is `objection`.
  package let id: StepID
  /// What people read.
  package let title: Localized
  /// What the rep must come away with.
  package let aim: Localized
  /// What the coach asks, in order.
  package let prompts: [Prompt]
  /// What must be on record for the step to be done.
  package let done: Localized?
  /// The field that holds what must be on record; nil when any prompt of the step will do.
  package let doneField: FieldKey?
  /// The classic mistake at this step.
  package let mistake: Localized?

  /// Creates an objection step.
  package init(
    id: StepID,
    title: Localized,
    aim: Localized,
    prompts: [Prompt],
    done: Localized?,
    doneField: FieldKey?,
    mistake: Localized?
  ) {
    self.id = id
    self.title = title
    self.aim = aim
    self.prompts = prompts
    self.done = done
    self.doneField = doneField
    self.mistake = mistake
  }
}
