/// One offered choice and every name by which an answer may call it.
package struct ChoiceNames: Hashable, Sendable {
  /// What a reading gives back.
  package let id: String
  /// The titles, in whatever languages there are.
  package let names: [String]

  /// Creates a choice.
  package init(id: String, names: [String]) {
    self.id = id
    self.names = names
  }
}
