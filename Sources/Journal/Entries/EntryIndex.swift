import Accounts
import Foundation
import GRDB

/// The indexes that searching goes by, kept in step with the entries that hold.
struct EntryIndex {
  private let db: Database
  private var texts: IndexLines

  /// Creates the indexes as seen through a connection.
  init(_ db: Database) {
    self.db = db
    texts = IndexLines(KeptReadings(db).table())
  }

  /// Adds what they are to hold of entries that stand in rows.
  func add(_ lines: [[IndexLine]], at rows: [Int64]) throws {
    for (lines, row) in zip(lines, rows) {
      for line in lines { try write(line, row, removing: false) }
    }
  }

  /// Follows acts of an account that were taken back or brought back.
  ///
  /// - Parameters:
  ///   - earlier: Which acts held before.
  ///   - rows: Where the first entries stand; those of the others are looked up.
  mutating func follow(
    _ ledger: AccountLedger, after earlier: ActStanding, at rows: [Int64] = []
  ) throws {
    var lines = TypedLines()
    for (place, entry) in ledger.entries.enumerated() {
      let isFirst = lines.isFirst(entry)
      let (held, holds) = (earlier.holds(entry.act), ledger.standing.holds(entry.act))
      guard held != holds else { continue }
      let row = rows.indices.contains(place) ? rows[place] : nil
      try index(entry, at: row, isFirst: isFirst, removing: held)
    }
  }

  /// Keeps how characters are read, once all is added.
  mutating func keepReadings() throws {
    try KeptReadings(db).keep(texts.pinyin.takeFresh())
  }

  /// Takes out everything of an account that is about to be forgotten or rewritten.
  mutating func remove(_ account: AccountID) throws {
    try indexAll(of: account, removing: true)
  }

  /// Puts in everything of an account that was rewritten.
  mutating func add(_ account: AccountID) throws {
    try indexAll(of: account, removing: false)
  }

  /// Lets go of what the indexes would still keep of removed entries until they are merged.
  func optimize() throws {
    try merge()
    try KeptReadings(db).clear()
  }

  /// Makes one piece of each index. A second's work for a million entries, which would else be done
  /// bit by bit with the notes that come next.
  private func merge() throws {
    for name in SearchSchema.names {
      try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('optimize')")
    }
  }

  private mutating func indexAll(of account: AccountID, removing: Bool) throws {
    let entries = try EntryTable(db).entries(of: account)
    let standing = ActStanding(entries)
    var lines = TypedLines()
    for entry in entries {
      let isFirst = lines.isFirst(entry)
      if standing.holds(entry.act) { try index(entry, isFirst: isFirst, removing: removing) }
    }
  }

  /// Makes the indexes anew.
  ///
  /// - Parameter gone: Accounts of which nothing holds.
  mutating func rebuild(without gone: Set<AccountID> = []) throws {
    try SearchSchema.empty(db)
    let standings = try standings(without: gone)
    var lines = TypedLines()
    // In the order of their rows, as the indexes want it.
    try EntryTable(db).forEach(without: gone) { row, entry in
      let isFirst = lines.isFirst(entry)
      if standings[entry.account]?.holds(entry.act) ?? true {
        try index(entry, at: row, isFirst: isFirst)
      }
    }
    try merge()
    try keepReadings()
  }

  /// Which acts hold, for the accounts in which something was taken back.
  func standings(
    without gone: Set<AccountID> = []
  ) throws -> [AccountID: ActStanding] {
    let accounts = try UUID.fetchAll(
      db, sql: "SELECT DISTINCT account FROM entry WHERE kind = 'reversal'")
    var standings: [AccountID: ActStanding] = [:]
    for account in accounts.map({ AccountID($0) }) where !gone.contains(account) {
      standings[account] = ActStanding(
        try EntryTable(db).entries(of: account, kind: "reversal"))
    }
    return standings
  }

  private mutating func index(
    _ entry: Entry, at row: Int64? = nil, isFirst: Bool, removing: Bool = false
  ) throws {
    let lines = texts.lines(of: entry, isFirst: isFirst)
    guard !lines.isEmpty, let row = try row ?? EntryTable(db).row(of: entry.id) else { return }
    for line in lines { try write(line, row, removing: removing) }
  }

  private func write(_ line: IndexLine, _ row: Int64, removing: Bool) throws {
    try PlainStatement(removing ? line.kind.removal : line.kind.addition, in: db).run(
      .integer(row), .text(line.words), .text(line.keys))
  }
}
