import Foundation
import Understanding

/// A line of the JSON form of a transcript: its head, a turn, or a trainer's word.
struct TranscriptLine: Codable {
  var head: TranscriptHead?
  var overrule: Overruling?
  var who: Turn.Party?
  var text: String?
  var move: String?
  var hint: Bool?
  var objection: String?
  var promises: [Turn.Party]?
  var marks: [String: Bool]?
  var mood: Mood?
  var coach: String?

  init() {}

  init(_ turn: Turn) {
    who = turn.who
    text = turn.text
    move = turn.move?.rawValue
    hint = turn.isHinted ? true : nil
    objection = turn.objection
    promises = turn.promises.isEmpty ? nil : turn.promises.sorted { $0.rawValue < $1.rawValue }
    marks = turn.marks.isEmpty ? nil : turn.marks
    mood = turn.mood
    coach = turn.coach
  }

  /// The turn; nil when the line is something else.
  var turn: Turn? {
    guard let who, let text else { return nil }
    var turn = Turn(who, text)
    turn.move = move.flatMap(Move.init)
    turn.isHinted = hint ?? false
    turn.objection = objection
    turn.promises = Set(promises ?? [])
    turn.marks = marks ?? [:]
    turn.mood = mood
    turn.coach = coach
    return turn
  }
}
