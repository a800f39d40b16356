/// A step of a stage with everything the coach asks in it.
package struct Step: Hashable, Sendable, Identifiable {
  /// The step's name.
  package let id: StepID
  /// What people read.
  package let title: Localized
  /// What the rep must come away with.
  package let aim: Localized
  /// What the coach asks, in order.
  package let prompts: [Prompt]

  /// Creates a step.
  package init(id: StepID, title: Localized, aim: Localized, prompts: [Prompt]) {
    self.id = id
    self.title = title
    self.aim = aim
    self.prompts = prompts
  }
}
