import Foundation
import Understanding

/// Answers one line of `spar understand expressions --jsonl`.
struct ExpressionLine {
  private struct Request: Decodable {
    let id: String?
    let text: String?
    let ref: String?
  }

  /// Finds the expressions.
  let reader: ExpressionReader
  /// The moment that is meant when a line has no `ref`.
  let now: ReadInstant
  /// Writes the results.
  let maker: ExpressionResultMaker
  private let decoder = JSONDecoder()

  /// Creates an answerer.
  init(reader: ExpressionReader, now: ReadInstant, isExplained: Bool) {
    self.reader = reader
    self.now = now
    maker = ExpressionResultMaker(isExplained: isExplained)
  }

  /// Returns the answer to a line, one line of JSON without its end.
  func answer(to line: String) -> String {
    guard let request = try? decoder.decode(Request.self, from: Data(line.utf8)),
      let text = request.text
    else { return response(nil, [], error: "not a request: {\"id\",\"text\",\"ref\"}") }
    var reference = now
    if let ref = request.ref {
      guard let instant = WallClock.instant(ref) else {
        return response(request.id, [], error: "ref is no ISO 8601 instant")
      }
      reference = instant
    }
    let found = reader.expressions(in: text, at: reference)
    return response(request.id, maker.results(of: found), error: nil)
  }

  private func response(_ id: String?, _ results: [ExpressionResult], error: String?) -> String {
    var object = JSONObjectText()
    if let id { object.put("id", id) } else { object.putNull("id") }
    object.put("error", error)
    object.put("results", json: ExpressionResult.json(of: results))
    return object.text
  }
}
