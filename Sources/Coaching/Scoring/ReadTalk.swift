import Understanding

/// A talk with what each utterance was read to do, and the objections it went through.
struct ReadTalk: Sendable {
  /// One utterance as it was read.
  struct Utterance: Sendable {
    /// The number of the turn, from 0.
    let number: Int
    let who: Turn.Party
    let text: String
    /// What the rep does; empty for the customer.
    var moves: [ReadMove] = []
    /// The form of the last sentence.
    var form: UtteranceForm
    /// What the customer objects to; nil when nothing.
    var objection: String?
    /// Whether a script says what it does.
    var isDeclared = false
    /// Whether a day or an hour to come is named.
    var namesTime = false
    /// Whether the speaker promises something with a day.
    var isDatedPromise = false
    /// Whether it agrees to what was said before.
    var isAssent = false
    /// Whether the true reason was known when it was said.
    var isReasonKnown = false
    /// Whether the need was known when it was said.
    var isNeedKnown = false

    /// Whether the rep does something in it.
    func does(_ move: Move) -> Bool { moves.contains { $0.move == move } }

    /// The words a move rests on; the whole utterance when the move is not in it.
    func words(of move: Move) -> String {
      guard let span = moves.first(where: { $0.move == move })?.span else { return text }
      let scalars = Array(text.unicodeScalars)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.clamped(to: scalars.indices)])
      return String(view)
    }
  }

  /// The part of a talk that is about one objection.
  struct Episode: Sendable {
    /// What it is about; `other` when that is not known.
    let topic: String
    /// The turns, from the objection on.
    var turns: Range<Int>
    /// The turn in which the customer gave the true reason.
    var reason: Int?
  }

  /// The utterances in order.
  var utterances: [Utterance] = []
  /// The objections in order.
  var episodes: [Episode] = []
  /// The skills that the scenario trains; empty for all.
  var skills: Set<String> = []
  /// The checks that the script decides, with the turn of the rep.
  var marks: [(check: String, turn: Int, isMet: Bool)] = []

  /// What the rep says.
  var ours: [Utterance] { utterances.filter { $0.who == .rep } }

  /// What the rep says within an episode.
  func ours(in episode: Episode) -> [Utterance] {
    utterances[episode.turns].filter { $0.who == .rep }
  }

  /// Returns what the customer says next after a turn.
  func answer(to number: Int) -> Utterance? {
    utterances[(number + 1)...].first { $0.who == .customer }
  }
}
