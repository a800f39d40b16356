import Accounts
import GRDB

/// Writes acts within a transaction of the caller: the entries, what is derived of them, and in the
/// end what searching goes by.
struct ActWriting {
  /// What the search index still has to follow.
  private struct Pending {
    let lines: [[IndexLine]]
    let rows: [Int64]
    /// Where the earlier entries stand, as far as that is known.
    let earlierRows: [Int64]
    let earlier: ActStanding
    /// Only where something was taken back.
    let ledger: AccountLedger?
  }

  private let db: Database
  private var table: EntryTable
  private var projections: ProjectionWriter
  private var preparation: ActPreparation
  private var pending: [Pending] = []
  /// The newest clock: nobody else writes within the transaction.
  private var clock: Int64?

  /// Creates it for a transaction.
  init(_ db: Database) {
    self.db = db
    table = EntryTable(db)
    projections = ProjectionWriter(db)
    preparation = ActPreparation(KeptReadings(db).table())
  }

  /// Writes the entries of one act of an account.
  ///
  /// - Parameters:
  ///   - ledger: The account up to an entry, or empty; afterwards with the act.
  ///   - known: Where the entries of the ledger stand, when it is known to hold all.
  mutating func write(
    _ act: NumberedAct, to ledger: inout AccountLedger, at known: [Int64]? = nil
  ) throws -> [Entry] {
    try write(try preparation.prepare(act), to: &ledger, at: known)
  }

  /// Writes the entries of an act that is made ready.
  mutating func write(
    _ act: PreparedAct, to ledger: inout AccountLedger, at known: [Int64]? = nil
  ) throws -> [Entry] {
    if known == nil { ledger.add(try table.entries(of: ledger.id, after: ledger.clock)) }
    let before = Projection(of: ledger.account)
    let earlier = ledger.standing
    let entries = act.numbered.entries(after: max(try clock ?? table.clock(), ledger.clock))
    clock = entries.last?.clock ?? clock
    if ledger.entries.isEmpty { try ForgottenMarks(db).check(ledger.id, entries) }
    let rows = try table.insert(entries, saying: act.payloads)
    ledger.add(entries)
    try projections.write(ledger.id, from: before, to: Projection(of: ledger.account))
    let isReversal = entries.contains { $0.body.kind == "reversal" }
    pending.append(
      Pending(
        lines: act.lines, rows: rows, earlierRows: known ?? [], earlier: earlier,
        ledger: isReversal ? ledger : nil))
    return entries
  }

  /// Reads all that there is of an account, with the rows in which it stands.
  func read(_ account: AccountID) throws -> (ledger: AccountLedger, rows: [Int64]) {
    let (entries, rows) = try table.placedEntries(of: account)
    var ledger = AccountLedger(account)
    ledger.add(entries)
    return (ledger, rows)
  }

  /// Has the search index follow what was written.
  ///
  /// This comes last: a statement that could be undone by itself makes SQLite write out what a
  /// full-text table has gathered, and there are several such for each account.
  ///
  /// - Parameter fresh: How characters are read that were looked up elsewhere, for these acts.
  mutating func finish(_ fresh: [String: [String]] = [:]) throws {
    var index = EntryIndex(db)
    for item in pending {
      try index.add(item.lines, at: item.rows)
      if let ledger = item.ledger {
        try index.follow(ledger, after: item.earlier, at: item.earlierRows)
      }
    }
    try index.keepReadings()
    try KeptReadings(db).keep(preparation.takeFresh().merging(fresh) { own, _ in own })
    pending = []
  }
}
