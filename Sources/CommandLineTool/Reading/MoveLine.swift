import Foundation
import Understanding

/// Answers one line of `spar understand moves --jsonl`.
struct MoveLine {
  private let reader: MoveReader
  private let notes: NoteReader
  private let now: ReadInstant
  private let words: MoveWording

  private let decoder: JSONDecoder

  init(reader: MoveReader, notes: NoteReader, now: ReadInstant, words: MoveWording) {
    self.reader = reader
    self.notes = notes
    self.now = now
    self.words = words
    decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
  }

  /// Returns the answer to a line, one line of JSON without its end.
  func answer(to line: String) -> String {
    var object = JSONObjectText()
    guard let request = try? decoder.decode(MoveRequest.self, from: Data(line.utf8)) else {
      object.putNull("id")
      object.put("error", "not a request: {\"id\",\"text\",\"history\",\"state\"}")
      object.put("moves", json: "[]")
      return object.text
    }
    let reading = reader.reading(of: request.text, in: request.talk(notes, at: now))
    if let id = request.id { object.put("id", id) } else { object.putNull("id") }
    object.put("moves", json: "[" + reading.moves.map(json).joined(separator: ",") + "]")
    object.put("form", reading.form.rawValue)
    return object.text
  }

  private func json(_ move: ReadMove) -> String {
    var object = JSONObjectText()
    object.put("move", move.move.rawValue)
    object.put("span", [move.span.lowerBound, move.span.upperBound])
    object.put("traded", move.isTraded)
    object.put("why", words.why(move.reason))
    return object.text
  }
}
