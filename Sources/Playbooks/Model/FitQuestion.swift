/// A question of the dealer's self-check, answered yes or no.
package struct FitQuestion: Hashable, Sendable, Identifiable {
  /// The question's identifier, which is also the key of its answer.
  package let id: String
  /// The question.
  package let question: Localized
  /// Why it matters.
  package let why: Localized

  /// Creates a question.
  package init(id: String, question: Localized, why: Localized) {
    self.id = id
    self.question = question
    self.why = why
  }
}
