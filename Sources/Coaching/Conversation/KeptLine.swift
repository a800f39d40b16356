package import Accounts

/// What one noted line came to: everything that was filed of it.
package struct KeptLine: Sendable {
  /// The words as they were kept.
  package let text: String
  /// Who spoke them; nil for what the rep wrote down.
  package var speaker: Speaker?
  /// The fields that hold something new.
  package var changes: [FiledFact] = []
  /// What the customer resists, with the title of its topic.
  package var objections: [(words: String, topic: String?)] = []
  /// What was promised.
  package var commitments: [CommitmentTerms] = []
  /// What was given away, and what for.
  package var concessions: [(given: String, tradedFor: String?)] = []
  /// The customer's dates.
  package var occasions: [OccasionTerms] = []
  /// The step of an open objection that this line answers, with the objection's words.
  package var progress: (step: String, words: String)?
  /// The objection that this line settles.
  package var closed: String?
  /// What may be said next; nil when nothing stands in the way.
  package var hint: String?
  /// What was out of order, each with the words that show it.
  package var mistakes: [String] = []

  /// Creates a line of which nothing is filed.
  package init(_ text: String, by speaker: Speaker? = nil) {
    self.text = text
    self.speaker = speaker
  }

  /// Whether nothing but the words was kept.
  package var isPlain: Bool {
    changes.isEmpty && objections.isEmpty && commitments.isEmpty && concessions.isEmpty
      && occasions.isEmpty && progress == nil && closed == nil
  }
}
