/// How one check came out at one place of a talk.
package struct CheckOutcome: Hashable, Sendable {
  /// Whether it is met.
  package let isMet: Bool
  /// The number of the turn that shows it, from 1.
  package let turn: Int
  /// The words that show it; empty where something is not there.
  package let words: String
  /// What the objection it belongs to is about; nil for a check of the whole talk.
  package let topic: String?

  init(_ isMet: Bool, _ utterance: ReadTalk.Utterance, words: String? = nil, topic: String? = nil) {
    self.isMet = isMet
    turn = utterance.number + 1
    self.words = words ?? utterance.text
    self.topic = topic
  }

  /// Something did not come up; the turn is the last in which it could have.
  static func absent(upTo utterance: ReadTalk.Utterance, topic: String? = nil) -> CheckOutcome {
    CheckOutcome(false, utterance, words: "", topic: topic)
  }
}
