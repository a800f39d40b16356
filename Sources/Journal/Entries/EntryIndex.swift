import Accounts
import Foundation
import GRDB

/// The indexes that searching goes by, kept in step with the entries that hold.
struct EntryIndex {
  private let db: Database
  private var pinyin: PinyinTable
  /// The account of the entry before, and its key.
  private var owner: (account: AccountID, key: String)?

  /// Creates the indexes as seen through a connection.
  init(_ db: Database) {
    self.db = db
    pinyin = KeptReadings(db).table()
  }

  /// Adds the entries of an act that stand in rows.
  mutating func add(_ entries: [Entry], at rows: [Int64]) throws {
    var lines = TypedLines()
    for (entry, row) in zip(entries, rows) {
      try index(entry, at: row, isFirst: lines.isFirst(entry))
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
  func keepReadings() throws {
    try KeptReadings(db).keep(pinyin)
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
    for name in SearchSchema.names {
      try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('optimize')")
    }
    try KeptReadings(db).clear()
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
    for name in SearchSchema.names {
      try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('delete-all')")
    }
    let standings = try standings(without: gone)
    var lines = TypedLines()
    // In the order of their rows, as the indexes want it.
    try EntryTable(db).forEach(without: gone) { row, entry in
      let isFirst = lines.isFirst(entry)
      if standings[entry.account]?.holds(entry.act) ?? true {
        try index(entry, at: row, isFirst: isFirst)
      }
    }
    try KeptReadings(db).keep(pinyin)
  }

  /// Which acts hold, for the accounts in which something was taken back.
  private func standings(
    without gone: Set<AccountID>
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
    let text = EntryText(entry, isFirst: isFirst)
    let choice = Self.choice(entry.body)
    guard text.name != nil || !text.words.isEmpty || choice != nil else { return }
    guard let row = try row ?? EntryTable(db).row(of: entry.id) else { return }
    let owner = key(of: entry.account)
    if !text.words.isEmpty || choice != nil {
      let units = SearchUnits(text.words).units
      let keys = SearchTerms.characters(units) + [owner] + (choice.map { [$0] } ?? [])
      try write("word_index", ["words", "keys"], row, [SearchTerms.words(units), keys], removing)
    }
    if let name = text.name {
      let units = SearchUnits(name.text).units
      let spelling = name.spoken.flatMap { form in
        SearchTerms.spelling(NameReading(form, isPerson: name.isPerson, &pinyin))
      }
      let keys = SearchTerms.characters(units) + [owner] + spelling
      let columns = name.isPerson ? ["person", "person_keys"] : ["account", "account_keys"]
      try write("name_index", columns, row, [SearchTerms.words(units), keys], removing)
    }
  }

  private mutating func key(of account: AccountID) -> String {
    if let owner, owner.account == account { return owner.key }
    let key = SearchTerms.owner(account)
    owner = (account, key)
    return key
  }

  /// The key of a choice: its title is the playbook's, and not in the entry.
  private static func choice(_ body: EntryBody) -> String? {
    guard case .set(let field, .choice(let id)) = body else { return nil }
    return SearchTerms.choice(id, of: field)
  }

  private func write(
    _ table: String, _ columns: [String], _ row: Int64, _ terms: [[String]], _ removing: Bool
  ) throws {
    let columns = columns.joined(separator: ", ")
    // An index without texts must be told again what it is to forget.
    let sql =
      removing
      ? "INSERT INTO \(table) (\(table), rowid, \(columns)) VALUES ('delete', ?, ?, ?)"
      : "INSERT INTO \(table) (rowid, \(columns)) VALUES (?, ?, ?)"
    try PlainStatement(sql, in: db).run(
      .integer(row), .text(terms[0].joined(separator: " ")),
      .text(terms[1].joined(separator: " ")))
  }
}
