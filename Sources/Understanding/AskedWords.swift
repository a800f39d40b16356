/// The words of a question, against which an answer is held that may only say them back.
package struct AskedWords: Hashable, Sendable {
  /// What the field is called.
  package let label: String
  /// The question as it was asked.
  package let question: String

  /// Creates the words of a question.
  package init(label: String, question: String) {
    self.label = label
    self.question = question
  }
}
