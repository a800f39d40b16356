/// One question of the method: the step it belongs to and the field it fills.
package struct StepPlace: Hashable, Sendable {
  /// `stage.step`, as the playbook names it.
  package let step: String
  /// The field it fills.
  package let field: FieldKey

  /// Creates a place.
  package init(step: String, field: FieldKey) {
    self.step = step
    self.field = field
  }
}
