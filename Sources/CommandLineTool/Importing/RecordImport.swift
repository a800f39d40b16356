import Accounts
import Exchange
import Journal
import Shell
import Terminal
import Texts

/// Reads back what `spar export record` wrote: into an empty record, or beside what one holds.
@MainActor
struct RecordImport {
  private let composition: Composition
  private let path: String

  /// Creates the import of a file; `-` is the standard input.
  init(_ composition: Composition, from path: String) {
    self.composition = composition
    self.path = path
  }

  /// Whether a file begins as JSON Lines do; false when it cannot be read. Not for standard input,
  /// which can be read only once.
  static func recognizes(_ path: String) -> Bool {
    guard path != "-", let reader = try? RecordReader(path: path) else { return false }
    return (try? reader.isRecord()) ?? false
  }

  /// Takes over everything the file holds, or nothing when a line of it is wrong.
  ///
  /// - Parameter isTrial: Whether it is only said what would come of it.
  /// - Throws: `ToolFailure`.
  func run(isTrial: Bool = false) throws {
    let texts = composition.texts
    let store = try composition.openStore()
    let (outcome, listed) = try takeOver(into: store, isTrial: isTrial)
    let values = [
      "file": path, "count": String(outcome.added),
      "known": String(outcome.known),
      "accounts": String(
        outcome.newAccounts.subtracting([.dealer, .imports]).filter(listed.holds).count),
      "grown": String(outcome.grownAccounts.subtracting([.dealer, .imports]).count),
    ]
    if outcome.forgotten > 0 {
      let count = ["count": String(outcome.forgotten)]
      try composition.complaints.write(texts(.forgetPassedOver, count) + "\n")
    }
    if outcome.added == 0 {
      return try composition.screen.line(texts(.recordNothingNew, values))
    }
    try composition.screen.line(texts(isTrial ? .recordWouldTake : .recordTaken, values))
    if !isTrial, !outcome.wasEmpty {
      let day = ["day": composition.today.description]
      try composition.screen.line(texts(.recordCopied, day))
    }
    if outcome.unreadable > 0 {
      let count = ["count": String(outcome.unreadable)]
      try composition.complaints.write(texts(.recordUnreadable, count) + "\n")
    }
    if !isTrial { try tellTwins(of: outcome.newAccounts, in: store) }
  }

  private func takeOver(
    into store: JournalStore, isTrial: Bool
  ) throws -> (outcome: MergeOutcome, listed: ListedAccounts) {
    var listed = ListedAccounts()
    do {
      let reader = try RecordReader(path: path)
      let next = {
        let entry = try reader.next()
        if let entry { listed.take(entry) }
        return entry
      }
      let outcome = try store.takeOver(isTrial: isTrial, next, ready: keepCopy)
      return (outcome, listed)
    } catch let error as RecordError {
      throw failure(for: error)
    } catch let error as StoreError {
      throw ToolFailure(.failed, composition.words(for: error))
    }
  }

  /// Makes today's copy of a record that holds something: to restore it is the way back.
  private func keepCopy(before outcome: MergeOutcome) throws {
    guard !outcome.wasEmpty else { return }
    try Backups(of: composition.journalFolder).make(on: composition.today)
  }

  /// Names the accounts that are now here twice, by their names.
  private func tellTwins(of accounts: Set<AccountID>, in store: JournalStore) throws {
    let names = try composition.reading {
      try store.accounts(AccountQuery()).filter { accounts.contains($0.id) }.map(\.name)
        .filter { try store.accounts(named: $0).count > 1 }
    }
    guard !names.isEmpty else { return }
    let shown = Set(names).sorted().prefix(5).joined(separator: composition.texts(.wordSeparator))
    let values = ["count": String(Set(names).count), "names": shown]
    try composition.complaints.write(composition.texts(.recordTwins, values) + "\n")
  }

  private func failure(for error: RecordError) -> ToolFailure {
    let texts = composition.texts
    var values = ["file": path, "line": error.line.map(String.init) ?? ""]
    let reason: String
    switch error.fault {
    case .unreadable(let system):
      values["reason"] = system
      return ToolFailure(.failed, texts(.recordCannotRead, values))
    case .wrongCount(let expected, let found):
      values["expected"] = String(expected)
      values["found"] = String(found)
      return ToolFailure(.faultyFile, texts(.recordWrongCount, values))
    case .notJSON: reason = texts(.recordNotJSON)
    case .badValue(let key): reason = texts(.recordBadValue, ["key": key])
    case .newer(let version): reason = texts(.recordNewer, ["version": String(version)])
    case .lineTooLong(let limit):
      reason = texts(.recordLineTooLong, ["limit": ByteCount(Int64(limit)).text])
    }
    values["reason"] = reason
    return ToolFailure(.faultyFile, texts(.recordBadLine, values))
  }
}
