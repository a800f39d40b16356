import Accounts
import GRDB

/// Writes acts within a transaction of the caller: the entries, what is derived of them, and in the
/// end what searching goes by.
struct ActWriting {
  /// What the search index still has to follow.
  private struct Pending {
    let entries: [Entry]
    let rows: [Int64]
    let earlier: ActStanding
    /// Only where something was taken back.
    let ledger: AccountLedger?
  }

  private let db: Database
  private var table: EntryTable
  private var projections: ProjectionWriter
  private var pending: [Pending] = []

  /// Creates it for a transaction.
  init(_ db: Database) {
    self.db = db
    table = EntryTable(db)
    projections = ProjectionWriter(db)
  }

  /// Writes the entries of one act of an account.
  ///
  /// - Parameters:
  ///   - ledger: The account up to an entry, or empty; afterwards with the act.
  ///   - entries: Makes the entries that follow on a clock.
  mutating func write(
    to ledger: inout AccountLedger, _ entries: (_ clock: Int64) -> [Entry]
  ) throws -> [Entry] {
    ledger.add(try table.entries(of: ledger.id, after: ledger.clock))
    let before = Projection(of: ledger.account)
    let earlier = ledger.standing
    let entries = entries(max(try table.clock(), ledger.clock))
    let rows = try table.insert(entries)
    ledger.add(entries)
    try projections.write(ledger.id, from: before, to: Projection(of: ledger.account))
    let isReversal = entries.contains { $0.body.kind == "reversal" }
    pending.append(
      Pending(
        entries: entries, rows: rows, earlier: earlier, ledger: isReversal ? ledger : nil))
    return entries
  }

  /// Has the search index follow what was written.
  ///
  /// This comes last: a statement that could be undone by itself makes SQLite write out what a
  /// full-text table has gathered, and there are several such for each account.
  mutating func finish() throws {
    var index = EntryIndex(db)
    for item in pending {
      try index.add(item.entries, at: item.rows)
      if let ledger = item.ledger { try index.follow(ledger, after: item.earlier) }
    }
    try index.keepReadings()
    pending = []
  }
}
