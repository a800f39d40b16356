import Coaching
import Content
import Foundation
import Texts

/// Finds the rubric of a run.
@MainActor
struct RubricShelf {
  private static let own = "scoring/rubric.json"

  let texts: Texts

  /// Returns the rubric of a file; the one the program carries when no file is named.
  ///
  /// - Throws: `ToolFailure` when there is none, or it cannot be used.
  func rubric(at path: String? = nil) throws -> Rubric {
    let name = path ?? Self.own
    let text = path.map { path in
      FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
    guard let source = text ?? Content.text(Self.own) else {
      throw ToolFailure(.notFound, texts(.scoreNoFile, ["file": name]))
    }
    do throws(RubricError) {
      return try Rubric(json: source)
    } catch {
      let values = ["file": name, "reason": reason(error)]
      throw ToolFailure(.faultyFile, texts(.scoreBadRubric, values))
    }
  }

  private func reason(_ error: RubricError) -> String {
    switch error {
    case .malformed(let words): words
    case .unknownRule(let name):
      "rule \(name); " + Rubric.ruleNames.joined(separator: texts(.wordSeparator))
    case .badWeight(let id): "\(id): weight 1…100"
    }
  }
}
