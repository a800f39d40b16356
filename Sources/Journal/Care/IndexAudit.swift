import Accounts
import Foundation
import GRDB

/// Compares what searching goes by with the entries.
///
/// The indexes hold no text that could be read back, but where each term stands: the sum of that is
/// compared with the sum of what is to be indexed, entry by entry. In a large record this is done
/// for a part of the entries, each day another; of the others it is seen whether they are indexed.
struct IndexAudit {
  /// What came of it.
  struct Outcome: Hashable {
    /// The entries that searching misses.
    var lacking = 0
    /// The rows that stand for nothing that holds: what was taken back, or forgotten.
    var surplus = 0
    /// The entries that are indexed otherwise than they say.
    var differing = 0
    /// The entries that cannot be read, of which nothing is searched for.
    var unreadable = 0

    /// Whether nothing differs.
    var isEqual: Bool { lacking + surplus + differing == 0 }

    /// Adds an entry that was looked at.
    mutating func add(wanted: Bool, found: Bool, isSame: Bool) {
      if wanted, !found { lacking += 1 }
      if !wanted, found { surplus += 1 }
      if wanted, found, !isSame { differing += 1 }
    }
  }

  /// So many entries are compared to the last term.
  private static let most = 200_000

  private let connection: Connection
  private let turn: Int

  /// Creates it for a journal.
  ///
  /// - Parameter turn: Which part of a large record is looked at, such as the number of the day.
  init(_ connection: Connection, turn: Int = 0) {
    self.connection = connection
    self.turn = turn
  }

  /// Looks at all entries as they are at one moment.
  ///
  /// - Returns: What differs; nil when an index is lost or not sound in itself.
  /// - Throws: `StoreError`.
  func outcome() throws(StoreError) -> Outcome? {
    let isSound = try connection.outsideTransaction { db in
      try Self.works {
        for name in SearchSchema.names {
          try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('integrity-check')")
          try db.execute(
            sql: """
              CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(name)_terms
              USING fts5vocab(main, \(name), instance)
              """)
        }
      }
    }
    guard isSound else { return nil }
    return try connection.read { db in
      let last = try Int64.fetchOne(db, sql: "SELECT max(seq) FROM entry") ?? 0
      var sums = IndexSums(upTo: last)
      let isWhole = try Self.works {
        for name in SearchSchema.names {
          try sums.addAll(of: name, from: "temp.\(name)_terms", in: db)
        }
      }
      return isWhole ? try compare(&sums, with: db) : nil
    }
  }

  private func compare(_ sums: inout IndexSums, with db: Database) throws -> Outcome {
    var outcome = Outcome()
    let count = try EntryTable(db).count()
    let parts = Int64((count + Self.most - 1) / Self.most)
    let part = parts > 0 ? Int64(turn) % parts : 0
    let standings = try EntryIndex(db).standings()
    var texts = IndexLines(KeptReadings(db).table())
    var typed = TypedLines()
    outcome.unreadable = count
    try EntryTable(db).forEach { row, entry in
      outcome.unreadable -= 1
      let isFirst = typed.isFirst(entry)
      let holds = standings[entry.account]?.holds(entry.act) ?? true
      let found = sums.take(row)
      if holds, row % parts == part {
        let wanted = IndexSums.sum(of: texts.lines(of: entry, isFirst: isFirst))
        outcome.add(wanted: wanted != nil, found: found != nil, isSame: wanted == found)
      } else {
        let isWanted = holds && IndexLines.isSome(of: entry, isFirst: isFirst)
        outcome.add(wanted: isWanted, found: found != nil, isSame: true)
      }
    }
    outcome.surplus += sums.count
    return outcome
  }

  /// Whether what reads an index runs to its end: it does not when that is lost or not sound.
  private static func works(_ work: () throws -> Void) throws -> Bool {
    do {
      try work()
      return true
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_ERROR].contains(error.resultCode.primaryResultCode)
    {
      return false
    }
  }
}
