import Foundation
import Understanding

/// Answers one JSON line with the option that its words come to.
struct OptionLine {
  private let notes: NoteReader
  private let moves = MoveReader()
  private let now: ReadInstant
  private let decoder = JSONDecoder()
  private let talkDecoder: JSONDecoder

  init(notes: NoteReader, now: ReadInstant) {
    self.notes = notes
    self.now = now
    talkDecoder = JSONDecoder()
    talkDecoder.keyDecodingStrategy = .convertFromSnakeCase
  }

  /// Returns the answer to a line.
  func answer(to line: String) -> String {
    var object = JSONObjectText()
    let data = Data(line.utf8)
    guard let request = try? decoder.decode(OptionRequest.self, from: data) else {
      object.putNull("id")
      object.put("error", "not a request: {\"id\",\"text\",\"options\":[{\"id\",\"text\"}]}")
      object.putNull("choice")
      object.put("ranking", json: "[]")
      return object.text
    }
    // What is known of the talk stands in the same line, in the form of moves.
    let talk = try? talkDecoder.decode(MoveRequest.self, from: data).talk(notes, at: now)
    let result = OptionMatcher(request.matchOptions, moves: moves).match(
      request.text, in: talk ?? TalkState())
    if let id = request.id { object.put("id", id) } else { object.putNull("id") }
    if let choice = result.choice { object.put("choice", choice) } else { object.putNull("choice") }
    object.put("ranking", json: "[" + result.ranking.map(json).joined(separator: ",") + "]")
    object.put("close", result.isClose)
    return object.text
  }

  private func json(_ ranked: MatchResult.Ranked) -> String {
    let score = String(format: "%.4f", ranked.score)
    let name = (try? JSONEncoder().encode(ranked.id)).map { String(decoding: $0, as: UTF8.self) }
    return "[\(name ?? "\"\""),\(score)]"
  }
}
