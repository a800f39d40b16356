import Accounts
import Playbooks
import Understanding

/// Finds what was out of order in the rep's own words, each with the words that show it.
struct MistakeFinder {
  private let faults: [MoveFault]

  init(_ faults: [MoveFault]) {
    self.faults = faults
  }

  /// Returns the faults of an utterance, at most one of a kind.
  ///
  /// - Parameter isReasonKnown: Whether the true reason of the objection that stands is known; nil
  ///   when none stands.
  func mistakes(
    in reading: MoveReading, of kept: KeptLine, isReasonKnown: Bool?
  ) -> [(text: Localized, words: String)] {
    let scalars = Array(kept.text.unicodeScalars)
    var seen: Set<String> = []
    var found: [(Localized, String)] = []
    for move in reading.moves {
      let isUntraded = kept.concessions.contains { $0.tradedFor == nil }
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
