/// The form of an utterance, which is that of its last sentence.
package enum UtteranceForm: String, Hashable, Sendable {
  /// Leaves the answer to the other: what, why, how.
  case openQuestion = "open_question"
  /// Can be answered with yes, no, or one of the things named.
  case closedQuestion = "closed_question"
  case statement
  /// Asks for something to be done.
  case request

  /// Whether it asks.
  package var isQuestion: Bool { self == .openQuestion || self == .closedQuestion }
}
