import Foundation
import Understanding

/// Answers one line of `spar understand notes --jsonl`.
struct NoteLine {
  private struct Request: Decodable {
    let id: String?
    let text: String?
    let ref: String?
    let asked: String?
  }

  /// Finds the facts.
  let reader: NoteReader
  /// The moment that is meant when a line has no `ref`.
  let now: ReadInstant
  /// Whether each fact names its rule and cue.
  let isExplained: Bool
  private let decoder = JSONDecoder()

  /// Creates an answerer.
  init(reader: NoteReader, now: ReadInstant, isExplained: Bool) {
    self.reader = reader
    self.now = now
    self.isExplained = isExplained
  }

  /// Returns the answer to a line, one line of JSON without its end.
  func answer(to line: String) -> String {
    guard let request = try? decoder.decode(Request.self, from: Data(line.utf8)),
      let text = request.text
    else { return response(nil, [], error: "not a request: {\"id\",\"text\",\"ref\",\"asked\"}") }
    var reference = now
    if let ref = request.ref {
      guard let instant = WallClock.instant(ref) else {
        return response(request.id, [], error: "ref is no ISO 8601 instant")
      }
      reference = instant
    }
    let facts = reader.facts(in: text, at: reference, asked: request.asked)
    return response(request.id, facts, error: nil)
  }

  private func response(_ id: String?, _ facts: [Fact], error: String?) -> String {
    var object = JSONObjectText()
    if let id { object.put("id", id) } else { object.putNull("id") }
    object.put("error", error)
    let list = facts.map { FactDocument($0, isExplained: isExplained).json }
    object.put("facts", json: "[" + list.joined(separator: ",") + "]")
    return object.text
  }
}
