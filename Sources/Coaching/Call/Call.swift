package import Accounts
import Foundation
import Playbooks
import Understanding

/// A call or visit while it lasts: every line is kept at once and filed, and nothing is asked.
package struct Call: Sendable {
  /// What the record held when it began.
  let before: Account
  private let isStamped: Bool
  private var talk = TalkTracker()

  /// Begins a call.
  ///
  /// - Parameter isStamped: Whether lines begin with the time they were typed at, `14:05`.
  package init(with account: Account, isStamped: Bool) {
    before = account
    self.isStamped = isStamped
  }

  /// Keeps a line and says what it came to.
  ///
  /// - Throws: `CoachingError.store` when it cannot be kept.
  package mutating func hear(
    _ typed: String, in guide: inout Guide
  ) throws(CoachingError) -> [Reply] {
    let line = CallLine(typed, isStamped: isStamped)
    guard !line.text.isEmpty else { return [] }
    let context = guide.context
    let instant = line.time.map { context.instant(at: $0) }
    return try context.stamping(instant) { () throws(CoachingError) in
      if line.mark == .later { return try guide.askLater(line.text) }
      return [.kept(try keep(line, in: &guide))]
    }
  }

  /// Returns what the call came to so far.
  ///
  /// - Throws: `CoachingError.playbook` when the questions cannot be read.
  package func summary(of guide: Guide) throws(CoachingError) -> CallSummary {
    try CallSummaryMaker(context: guide.context, before: before, after: guide.file.account)
      .summary()
  }

  private mutating func keep(
    _ line: CallLine, in guide: inout Guide
  ) throws(CoachingError) -> KeptLine {
    let context = guide.context
    let account = guide.file.account
    var filing = NoteFiling(context, account)
    var filed = try filing.filed(
      NoteFiling.Line(
        text: line.text, speaker: speaker(of: line.mark), isPromise: line.mark == .promise))
    try talk.follow(line.mark, &filed, account, context)
    try guide.write(filed.drafts)
    return filed.kept
  }

  private func speaker(of mark: CallLine.Mark) -> Speaker? {
    switch mark {
    case .theirs(let name): Speaker(.customer, name: name)
    case .ours: Speaker(.us)
    case .plain, .later, .promise: nil
    }
  }
}
