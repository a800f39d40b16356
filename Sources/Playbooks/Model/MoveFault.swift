/// A mistake a rep makes over an objection, with what a trainer says about it.
package struct MoveFault: Hashable, Sendable, Identifiable {
  /// The identifier.
  package let id: String
  /// The name of the move, one of `FaultMove`.
  package let move: String
  /// When the move is a mistake.
  package let when: FaultOccasion
  /// What to say; the rep's words that show it stand in the place `{words}`, and fields and
  /// variables may be called as well.
  package let text: Localized

  /// Creates a mistake.
  package init(id: String, move: String, when: FaultOccasion, text: Localized) {
    self.id = id
    self.move = move
    self.when = when
    self.text = text
  }
}
