import Foundation
import Understanding

/// One line of JSON that asks what a text says.
struct ReadingRequest {
  /// Why a line cannot be answered.
  struct Fault: Error {
    /// The identifier of the line, when that much could be read.
    let id: String?
    /// What is wrong, in English.
    let reason: String
  }

  private struct Form: Decodable {
    let id: String?
    let text: String?
    let ref: String?
    let asked: String?
  }

  /// What the answer repeats, so that it can be told to which line it belongs.
  let id: String?
  /// The text.
  let text: String
  /// The moment of writing.
  let moment: ReadInstant
  /// The field that was being asked for; nil when not said.
  let asked: String?

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The JSON.
  ///   - now: The moment that is meant when the line names none.
  /// - Throws: `Fault` when it is no such request.
  init(_ line: String, now: ReadInstant, _ decoder: JSONDecoder) throws(Fault) {
    guard let form = try? decoder.decode(Form.self, from: Data(line.utf8)), let text = form.text
    else { throw Fault(id: nil, reason: "not a request: {\"id\",\"text\",\"ref\"}") }
    id = form.id
    self.text = text
    asked = form.asked
    guard let ref = form.ref else {
      moment = now
      return
    }
    guard let instant = WallClock.instant(ref) else {
      throw Fault(id: form.id, reason: "ref is no ISO 8601 instant")
    }
    moment = instant
  }

  /// Returns an answer: the identifier, what was wrong if anything, and a list under a key.
  static func answer(_ id: String?, error: String? = nil, _ key: String, _ items: [String])
    -> String
  {
    var object = JSONObjectText()
    if let id { object.put("id", id) } else { object.putNull("id") }
    object.put("error", error)
    object.put(key, json: "[" + items.joined(separator: ",") + "]")
    return object.text
  }
}
