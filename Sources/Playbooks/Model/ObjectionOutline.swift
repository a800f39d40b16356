/// The objection steps as the outline names them.
package struct ObjectionOutline: Hashable, Sendable {
  /// What people read.
  package let title: Localized
  /// The steps in order.
  package let steps: [StepOutline]

  /// Creates the outline of the objection steps.
  package init(title: Localized, steps: [StepOutline]) {
    self.title = title
    self.steps = steps
  }
}
