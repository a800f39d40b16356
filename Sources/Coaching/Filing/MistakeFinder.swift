import Playbooks
import Understanding

/// Finds what was out of order in the rep's own words, each with the words that show it.
struct MistakeFinder: Sendable {
  private let faults: [MoveFault]

  init(_ faults: [MoveFault]) {
    self.faults = faults
  }

  /// Returns the faults of an utterance, at most one of a kind.
  ///
  /// - Parameters:
  ///   - text: What was said.
  ///   - isUntraded: Whether something is given in it for nothing.
  ///   - isReasonKnown: Whether the true reason of the objection that stands is known; nil when none
  ///     stands.
  func mistakes(
    in moves: [ReadMove], of text: String, isUntraded: Bool, isReasonKnown: Bool?
  ) -> [(text: Localized, words: String)] {
    let scalars = Array(text.unicodeScalars)
    var seen: Set<String> = []
    var found: [(Localized, String)] = []
    for move in moves {
      let fault = faults.first { fault in
        guard fault.move == move.move.rawValue else { return false }
        switch fault.when {
        case .always: return true
        case .reasonUnknown: return isReasonKnown == false
        case .untraded: return isUntraded
        }
      }
      guard let fault, seen.insert(fault.id).inserted else { continue }
      found.append((fault.text, words(move.span, scalars)))
    }
    return found
  }

  private func words(_ span: Range<Int>, _ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.clamped(to: scalars.indices)])
    return String(view)
  }
}
