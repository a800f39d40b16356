import Foundation
import Understanding

/// Answers one line of `spar understand notes --jsonl`.
struct NoteLine {
  private let reader: NoteReader
  private let now: ReadInstant
  private let isExplained: Bool
  private let decoder = JSONDecoder()

  /// Creates an answerer.
  ///
  /// - Parameters:
  ///   - now: The moment that is meant when a line has no `ref`.
  ///   - isExplained: Whether each fact names its rule and cue.
  init(reader: NoteReader, now: ReadInstant, isExplained: Bool) {
    self.reader = reader
    self.now = now
    self.isExplained = isExplained
  }

  /// Returns the answer to a line, one line of JSON without its end.
  func answer(to line: String) -> String {
    do throws(ReadingRequest.Fault) {
      let request = try ReadingRequest(line, now: now, decoder)
      let facts = reader.facts(in: request.text, at: request.moment, asked: request.asked)
      let items = facts.map { FactDocument($0, isExplained: isExplained).json }
      return ReadingRequest.answer(request.id, "facts", items)
    } catch {
      return ReadingRequest.answer(error.id, error: error.reason, "facts", [])
    }
  }
}
