/// A stage of the method with the names of its steps.
package struct StageOutline: Hashable, Sendable, Identifiable {
  /// The stage's name.
  package let id: String
  /// What people read.
  package let title: Localized
  /// The steps in order.
  package let steps: [StepOutline]

  /// Creates a stage's outline.
  package init(id: String, title: Localized, steps: [StepOutline]) {
    self.id = id
    self.title = title
    self.steps = steps
  }
}
