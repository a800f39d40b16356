package import Accounts
import Foundation
import GRDB

/// The record in one SQLite file: entries that are only ever added, and tables derived from them.
package final class JournalStore {
  let connection: Connection
  private let device: UUID
  private var identifiers: IdentifierSource
  private var ledgers = LedgerCache(capacity: 8)
  /// What is being written beside the caller.
  var running: RunningWrite?
  /// Makes ready what is written so.
  lazy var preparation = ActPreparation(PinyinTable())
  /// Where the record stood when the ledgers were read; see `KeptEntries.merged()`.
  private var merged: Int64 = 0
  /// How often something had been forgotten when the ledgers were read.
  private var forgettings = 0

  /// Opens the record of a folder, and makes both when they are not there.
  ///
  /// - Parameters:
  ///   - folder: Where it lies.
  ///   - random: Where identifiers come from.
  /// - Throws: `StoreError`.
  package convenience init(
    in folder: JournalFolder, random: any RandomNumberGenerator
  ) throws(StoreError) {
    var random = random
    let connection = try Connection(to: folder, device: UUID(drawnFrom: &random)) { db in
      _ = try Sheets(db).rebuild()
    }
    try self.init(connection, random: random)
  }

  /// Opens the record of a folder for reading alone, where nothing may be written.
  ///
  /// - Throws: `StoreError`.
  package convenience init(
    reading folder: JournalFolder, random: any RandomNumberGenerator
  ) throws(StoreError) {
    try self.init(Connection(reading: folder.journal), random: random)
  }

  /// Opens an empty record that is forgotten with the store.
  ///
  /// - Throws: `StoreError`.
  package convenience init(
    inMemoryDrawing random: any RandomNumberGenerator
  ) throws(StoreError) {
    var random = random
    let connection = try Connection(inMemoryFor: UUID(drawnFrom: &random))
    try self.init(connection, random: random)
  }

  private init(_ connection: Connection, random: any RandomNumberGenerator) throws(StoreError) {
    self.connection = connection
    identifiers = IdentifierSource(random: random)
    device = try connection.read { db in
      let text = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'device'")
      guard let device = text.flatMap(UUID.init(uuidString:)) else {
        throw StoreError.damaged(path: connection.path)
      }
      return device
    }
    merged = try connection.read { db in try KeptEntries(db).merged() }
  }

  /// Returns what was done last over all accounts and still holds; nil when there is nothing, or
  /// nothing since entries of another record were taken over.
  ///
  /// - Throws: `StoreError`.
  package func latestAct() throws(StoreError) -> (account: AccountID, act: ActID)? {
    try connection.read { db in try LatestAct(db).find() }
  }

  /// Returns the account in which something was taken back last; nil when nothing ever was, or
  /// nothing since entries of another record were taken over.
  ///
  /// - Throws: `StoreError`.
  package func latestReversal() throws(StoreError) -> AccountID? {
    try connection.read { db in try LatestAct(db).findReversal() }
  }

  /// Makes the derived tables anew from the entries, in one transaction.
  ///
  /// - Throws: `StoreError`.
  /// - Returns: How many accounts are listed now.
  @discardableResult
  package func rebuild() throws(StoreError) -> Int {
    try connection.write { db in try Sheets(db).rebuild() }
  }

  /// Removes everything said of an account, for good; copies made before still hold it.
  ///
  /// - Throws: `StoreError`.
  /// - Returns: How many entries were removed.
  @discardableResult
  package func forget(_ account: AccountID) throws(StoreError) -> Int {
    try forget(ForgettingTarget(account)).removed
  }

  /// Removes what a target names, for good; copies made before still hold it.
  ///
  /// - Throws: `StoreError`; when it is not `busy` nothing was removed.
  func forget(_ target: ForgettingTarget) throws(StoreError) -> ForgettingCount {
    let oblivion = Oblivion(connection)
    let count = try oblivion.forget(target)
    dropLedgers()
    try oblivion.scrub()
    return count
  }

  /// Keeps the receipt of a forgetting in the dealer's own record, once.
  func keepReceipt(_ plan: ForgettingPlan) throws(StoreError) {
    for entry in try entries(of: .dealer, after: 0) {
      if case .forgotten(let terms) = entry.body, terms.number == plan.terms.number { return }
    }
    let act = Act(
      id: identifiers.next(at: plan.instant), account: .dealer,
      session: identifiers.next(at: plan.instant), instant: plan.instant, zone: plan.zone,
      drafts: [Draft(.forgotten(plan.terms))])
    try append(act)
  }

  /// Writes an act to an account.
  ///
  /// - Parameter known: Where the entries of the ledger stand, when it is known to hold all.
  @discardableResult
  func write(
    _ act: Act, to ledger: inout AccountLedger, at known: [Int64]? = nil,
    _ writing: inout ActWriting
  ) throws -> [Entry] {
    try writing.write(numbered(act), to: &ledger, at: known)
  }

  /// Lets go of the ledgers, which may lack entries that were taken over.
  func dropLedgers() {
    ledgers = LedgerCache(capacity: 8)
  }

  /// Whether another program took entries over or forgot some since the ledgers were read; they are
  /// let go then.
  private func isChanged(_ db: Database) throws -> Bool {
    let (mark, count) = (try KeptEntries(db).merged(), try ForgottenMarks(db).count())
    guard mark != merged || count != forgettings else { return false }
    (merged, forgettings) = (mark, count)
    dropLedgers()
    return true
  }

  /// Gives the entries of an act their identifiers.
  func numbered(_ act: Act) -> NumberedAct {
    NumberedAct(
      act: act, identifiers: act.drafts.map { _ in identifiers.next(at: act.instant) },
      device: device)
  }
}

extension JournalStore: RecordStore {
  @discardableResult
  package func append(_ act: Act) throws(StoreError) -> [Entry] {
    guard !act.drafts.isEmpty else { return [] }
    // Taken out and put back only when all went well, so that it is neither copied nor left wrong.
    var ledger = ledgers.take(act.account)
    let written = try connection.write { db in
      // What another program took over or has forgotten is not in what is remembered here.
      if try isChanged(db) { ledger = AccountLedger(act.account) }
      var writing = ActWriting(db)
      let entries = try write(act, to: &ledger, &writing)
      try writing.finish()
      return entries
    }
    ledgers.put(ledger)
    return written
  }

  package func forgettingCount() throws(StoreError) -> Int {
    try connection.read { db in try ForgottenMarks(db).count() }
  }

  package func accountsToForget(by day: CalendarDay) throws(StoreError) -> [Owned<CalendarDay>] {
    try connection.read { db in try RetentionList(db).accounts(by: day) }
  }

  package func accountToForgetCount(by day: CalendarDay) throws(StoreError) -> Int {
    try connection.read { db in try RetentionList(db).count(by: day) }
  }

  package func prepare(_ account: AccountID) throws(StoreError) {
    var ledger = ledgers.take(account)
    ledger.add(try entries(of: account, after: ledger.clock))
    ledgers.put(ledger)
  }

  package func entries(
    of account: AccountID, after clock: Int64
  ) throws(StoreError) -> [Entry] {
    try connection.read { db in try EntryTable(db).entries(of: account, after: clock) }
  }

  package func latestRehearsals(
    limit: Int
  ) throws(StoreError) -> [Owned<Recorded<RehearsalTerms>>] {
    try connection.read { db in
      let names = NameSearch(db)
      return try EntryTable(db).latest(kind: "rehearsed", limit: limit).compactMap { entry in
        guard case .rehearsed(let terms) = entry.body else { return nil }
        return Owned(
          Recorded(terms, by: entry), of: entry.account, named: try names.name(of: entry.account))
      }
    }
  }

  package func accounts(_ query: AccountQuery) throws(StoreError) -> [AccountSummary] {
    try connection.read { db in try AccountList(query, in: db).rows() }
  }

  package func accounts(named name: String) throws(StoreError) -> [AccountID] {
    try connection.read { db in try NameSearch(db).accounts(named: name) }
  }

  package func accountNames(
    containing text: String, limit: Int
  ) throws(StoreError) -> [String] {
    try connection.read { db in try NameSearch(db).names(containing: text, limit: limit) }
  }

  package func accountNames(like text: String, limit: Int) throws(StoreError) -> [String] {
    try connection.read { db in try NameSearch(db).names(like: text, limit: limit) }
  }

  package func accountNames(
    completing text: String, limit: Int
  ) throws(StoreError) -> [String] {
    try connection.read { db in
      var search = EntrySearch(SearchQuery(text, limit: limit), in: db)
      return try search.accountNames()
    }
  }

  package func search(_ query: SearchQuery) throws(StoreError) -> [SearchHit] {
    try connection.read { db in
      var search = EntrySearch(query, in: db)
      return try search.hits()
    }
  }

  package func openCommitments() throws(StoreError) -> [Owned<Commitment>] {
    try connection.read { db in try OpenThings(db).commitments() }
  }

  package func openObjections() throws(StoreError) -> [Owned<Objection>] {
    try connection.read { db in try OpenThings(db).objections() }
  }

  package func openCommitmentCount(
    from: CalendarDay?, to: CalendarDay?
  ) throws(StoreError) -> Int {
    try connection.read { db in try AgendaCounts(db).commitments(from: from, to: to) }
  }

  package func idleAccountCount() throws(StoreError) -> Int {
    try connection.read { db in try AgendaCounts(db).idleAccounts() }
  }

  package func accountsWithRhythm(limit: Int?) throws(StoreError) -> [AccountID] {
    try connection.read { db in try AgendaCounts(db).accountsWithRhythm(limit: limit) }
  }

  package func occasions() throws(StoreError) -> [Owned<Occasion>] {
    try connection.read { db in try OpenThings(db).occasions() }
  }

  package func accountCount() throws(StoreError) -> Int {
    try connection.read { db in
      try Int.fetchOne(try db.cachedStatement(sql: "SELECT count(*) FROM account")) ?? 0
    }
  }
}
