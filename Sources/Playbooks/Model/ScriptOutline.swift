/// A row of steps that can be run alone, such as the persuasion script.
package struct ScriptOutline: Hashable, Sendable, Identifiable {
  /// The script's name.
  package let id: String
  /// What people read.
  package let title: Localized
  /// The steps in order.
  package let steps: [StepID]

  /// Creates a script.
  package init(id: String, title: Localized, steps: [StepID]) {
    self.id = id
    self.title = title
    self.steps = steps
  }
}
