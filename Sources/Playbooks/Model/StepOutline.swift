/// A step as the outline names it, without its prompts.
package struct StepOutline: Hashable, Sendable, Identifiable {
  /// The step's name.
  package let id: StepID
  /// What people read.
  package let title: Localized

  /// Creates a step's outline.
  package init(id: StepID, title: Localized) {
    self.id = id
    self.title = title
  }
}
