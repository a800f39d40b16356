package import Understanding

/// One utterance of a talk, with what is known of it besides its words.
package struct Turn: Hashable, Sendable {
  /// Who speaks.
  package enum Party: String, Codable, Sendable {
    case customer, rep
  }

  /// Who speaks.
  package let who: Party
  /// The words.
  package let text: String
  /// What the rep's words do, where the option of a script says so; nil leaves it to be read.
  package var move: Move?
  /// Whether the rep had asked for a hint before saying this.
  package var isHinted = false
  /// The topic of the objection that the customer raises, where a script says so.
  package var objection: String?
  /// Who promised something with a day, where a script says so.
  package var promises: Set<Party> = []
  /// The checks that the script itself decides, by their identifiers.
  package var marks: [String: Bool] = [:]
  /// How the customer feels after it; nil where that is not told.
  package var mood: Mood?
  /// What the coach said of it.
  package var coach: String?

  /// Creates a turn of which only the words are known.
  package init(_ who: Party, _ text: String) {
    self.who = who
    self.text = text
  }
}
