package import Playbooks

/// One step of a route.
package struct RouteStep: Identifiable, Hashable, Sendable {
  /// The step's name, with that of its stage.
  package let id: StepID
  /// What people read.
  package let title: Localized
  /// The stage it belongs to, or the title of the route when it belongs to none.
  package let stage: Localized

  /// Creates a step.
  package init(id: StepID, title: Localized, stage: Localized) {
    self.id = id
    self.title = title
    self.stage = stage
  }
}
