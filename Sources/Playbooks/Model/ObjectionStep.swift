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
  /// The field that must be filled for the step to be done; nil when any answer will do.
  package let done: FieldKey?
  /// What to say when the step is tried too early.
  package let mistake: Localized?
  /// What a rep can say in it whatever the topic.
  package let say: [Localized]

  /// Creates an objection step.
  package init(
    id: StepID,
    title: Localized,
    aim: Localized,
    prompts: [Prompt],
    done: FieldKey?,
    mistake: Localized?,
    say: [Localized] = []
  ) {
    self.id = id
    self.title = title
    self.aim = aim
    self.prompts = prompts
    self.done = done
    self.mistake = mistake
    self.say = say
  }
}
