import Foundation
import Understanding

/// Answers one line of `spar understand expressions --jsonl`.
struct ExpressionLine {
  private struct Request: Decodable {
    let id: String?
    let text: String?
    let ref: String?
  }

  private struct Response: Encodable {
    let id: String?
    let results: [ExpressionResult]
    var error: String?
  }

  /// Finds the expressions.
  let reader: ExpressionReader
  /// The moment that is meant when a line has no `ref`.
  let now: ReadInstant
  /// Writes the results.
  let maker: ExpressionResultMaker
  private let decoder = JSONDecoder()
  private let encoder: JSONEncoder

  /// Creates an answerer.
  init(reader: ExpressionReader, now: ReadInstant, isExplained: Bool) {
    self.reader = reader
    self.now = now
    maker = ExpressionResultMaker(isExplained: isExplained)
    encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
  }

  /// Returns the answer to a line, one line of JSON without its end.
  func answer(to line: String) -> Data {
    guard let request = try? decoder.decode(Request.self, from: Data(line.utf8)),
      let text = request.text
    else {
      return encoded(
        Response(id: nil, results: [], error: "not a request: {\"id\",\"text\",\"ref\"}"))
    }
    var reference = now
    if let ref = request.ref {
      guard let instant = WallClock.instant(ref) else {
        return encoded(Response(id: request.id, results: [], error: "ref is no ISO 8601 instant"))
      }
      reference = instant
    }
    let found = reader.expressions(in: text, at: reference)
    return encoded(Response(id: request.id, results: maker.results(of: found)))
  }

  private func encoded(_ response: Response) -> Data {
    (try? encoder.encode(response)) ?? Data("{\"results\":[]}".utf8)
  }
}
