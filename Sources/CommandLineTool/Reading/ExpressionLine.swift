import Foundation
import Understanding

/// Answers one line of `spar understand expressions --jsonl`.
struct ExpressionLine {
  private let reader: ExpressionReader
  private let now: ReadInstant
  private let maker: ExpressionResultMaker
  private let decoder = JSONDecoder()

  /// Creates an answerer.
  ///
  /// - Parameters:
  ///   - now: The moment that is meant when a line has no `ref`.
  ///   - isExplained: Whether each result names the rule it rests on.
  init(reader: ExpressionReader, now: ReadInstant, isExplained: Bool) {
    self.reader = reader
    self.now = now
    maker = ExpressionResultMaker(isExplained: isExplained)
  }

  /// Returns the answer to a line, one line of JSON without its end.
  func answer(to line: String) -> String {
    do throws(ReadingRequest.Fault) {
      let request = try ReadingRequest(line, now: now, decoder)
      let found = reader.expressions(in: request.text, at: request.moment)
      return ReadingRequest.answer(request.id, "results", maker.results(of: found).map(\.json))
    } catch {
      return ReadingRequest.answer(error.id, error: error.reason, "results", [])
    }
  }
}
