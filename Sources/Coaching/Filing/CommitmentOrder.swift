package import Accounts
package import Understanding

/// What is to become of a commitment, as typed: `done 2`, `move 2 2026-12-01`, `drop 2 reason`.
package struct CommitmentOrder: Equatable {
  /// A change of a commitment's state.
  package enum Change: Equatable, Sendable {
    case done
    case move(CalendarDay)
    case drop(String?)
  }

  /// The number in the list, from 1.
  package let number: Int
  /// What becomes of it.
  package let change: Change

  private static let done: Set<String> = ["done", "完成", "做完"]
  private static let move: Set<String> = ["move", "改期", "推迟"]
  private static let drop: Set<String> = ["drop", "放弃", "取消"]

  /// Reads an order; nil when it is none, or names no day to move to.
  package init?(_ text: String, reader: any AnswerReader) {
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count > 1, let number = Int(parts[1]) else { return nil }
    let rest = parts.count > 2 ? parts[2].trimmingSpaces : ""
    self.number = number
    switch parts[0].lowercased() {
    case let word where Self.done.contains(word): change = .done
    case let word where Self.drop.contains(word): change = .drop(rest.isEmpty ? nil : rest)
    case let word where Self.move.contains(word):
      let day = rest.hasPrefix("@") ? String(rest.dropFirst()) : rest
      guard let due = CommitmentPhrase("x @" + day, reader: reader)?.terms.due else { return nil }
      change = .move(due)
    default: return nil
    }
  }

  /// Returns what is to be written of the commitment.
  package func body(for commitment: Commitment) -> EntryBody {
    switch change {
    case .done: return .commitmentDone
    case .drop(let reason): return .commitmentDropped(reason)
    case .move(let day):
      var terms = commitment.terms
      terms.due = day
      return .commitment(terms)
    }
  }
}
