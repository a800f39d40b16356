package import Accounts
package import Foundation
import GRDB

/// The dated copies of a journal, one a day and seven at most.
package struct Backups {
  /// How many copies are kept.
  package static let kept = 7

  private let folder: JournalFolder

  /// Creates the backups of a folder.
  package init(of folder: JournalFolder) {
    self.folder = folder
  }

  /// The copies there are, the newest first.
  package var list: [Backup] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.backups.plainPath))
    return (names ?? []).compactMap(backup(named:)).sorted { $0.day > $1.day }
  }

  /// The newest copy; nil when there is none.
  package var newest: Backup? { list.first }

  /// Makes a copy when none was made on this day and something was written since the newest.
  ///
  /// - Throws: `StoreError`.
  /// - Returns: The copy, or nil when none was due.
  @discardableResult
  package func makeIfDue(on day: CalendarDay) throws(StoreError) -> Backup? {
    let newest = newest
    if let newest, newest.day >= day { return nil }
    // What is being forgotten is not copied, nor is its end waited for.
    guard !folder.forgetting.isPresent else { return nil }
    let journal = try Connection(existing: folder.journal)
    let extent = try journal.read(Self.extent)
    guard extent != .nothing else { return nil }
    if let newest, let copied = try? Connection(existing: newest.url).read(Self.extent),
      copied == extent
    {
      return nil
    }
    return try make(on: day, of: journal)
  }

  /// Makes the copy of a day, in place of an earlier one of that day.
  ///
  /// - Throws: `StoreError`; a copy made before is still there then.
  @discardableResult
  package func make(on day: CalendarDay) throws(StoreError) -> Backup {
    try make(on: day, of: Connection(existing: folder.journal))
  }

  /// Puts a copy in the place of the journal, which no program may have open meanwhile.
  ///
  /// What stood there is set aside, not removed.
  ///
  /// - Parameters:
  ///   - copy: Where the copy lies: a backup, or a file set aside before.
  ///   - reason: Why what stood there has to go.
  /// - Throws: `StoreError`; the journal is as it was then.
  /// - Returns: Where the journal was set aside; nil when there was none.
  @discardableResult
  package func restore(
    _ copy: URL, at instant: Date, as reason: SetAside.Reason = .replaced
  ) throws(StoreError) -> URL? {
    let path = copy.plainPath
    try Self.check(copy)
    // SQLite has put its log into it, unless another program has it open.
    guard !URL(filePath: path + "-wal").isPresent else { throw StoreError.busy }
    let temporary = folder.restoring
    do {
      // Nobody may be forgetting meanwhile: what was copied too early would bring it back.
      let lock = try FolderLock(folder.backups)
      defer { lock.release() }
      try? FileManager.default.removeItem(at: temporary)
      try FileManager.default.copyItem(at: copy, to: temporary)
      try PrivateFile.setPermissions(PrivateFile.fileMode, of: temporary)
      try PrivateFile.settle(temporary)
      let aside = try SetAside(folder).move(at: instant, as: reason)
      try PrivateFile.rename(temporary, to: folder.journal)
      try PrivateFile.settle(folder.url)
      return aside
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Whether the journal is a sound database; one that is not there is.
  package var isJournalSound: Bool {
    !folder.journal.isPresent || (try? Self.check(folder.journal)) != nil
  }

  /// Returns how many entries of the journal a copy does not hold.
  ///
  /// - Throws: `StoreError` when one of them cannot be read.
  package func entryCount(missingFrom copy: URL) throws(StoreError) -> Int {
    guard folder.journal.isPresent else { return 0 }
    let path = copy.plainPath
    return try Connection(existing: folder.journal).outsideTransaction { db in
      try db.execute(sql: "ATTACH DATABASE ? AS copy", arguments: [path])
      return try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM main.entry AS held
          WHERE NOT EXISTS (SELECT 1 FROM copy.entry AS copied WHERE copied.id = held.id)
          """) ?? 0
    }
  }

  private func make(on day: CalendarDay, of journal: Connection) throws(StoreError) -> Backup {
    let url = folder.backups.appending(path: "spar-\(day).sqlite", directoryHint: .notDirectory)
    let temporary = folder.backups.appending(
      path: "spar.making-\(getpid())", directoryHint: .notDirectory)
    do {
      let lock = try FolderLock(folder.backups)
      defer { lock.release() }
      removeUnfinished()
      // SQLite accepts an empty file as the target, and keeps its permissions.
      _ = try PrivateFile.make(temporary)
      try journal.outsideTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [temporary.plainPath])
      }
      try Self.check(temporary)
      try PrivateFile.settle(temporary)
      try PrivateFile.rename(temporary, to: url)
      try PrivateFile.settle(folder.backups)
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw StoreError(error, at: folder.backups.plainPath)
    }
    for old in list.dropFirst(Self.kept) { try? FileManager.default.removeItem(at: old.url) }
    return Backup(day: day, url: url, bytes: url.byteCount)
  }

  /// Removes what this program, or one that is no longer there, began and did not finish.
  private func removeUnfinished() {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.backups.plainPath)
    for name in names ?? [] where name.hasPrefix("spar.making-") {
      guard let maker = Int32(name.dropFirst(12)) else { continue }
      guard maker == getpid() || kill(maker, 0) != 0 && errno == ESRCH else { continue }
      try? FileManager.default.removeItem(
        at: folder.backups.appending(path: name, directoryHint: .notDirectory))
    }
  }

  private func backup(named name: String) -> Backup? {
    guard name.hasPrefix("spar-"), name.hasSuffix(".sqlite"),
      let day = CalendarDay(iso: name.dropFirst(5).dropLast(7))
    else { return nil }
    let url = folder.backups.appending(path: name, directoryHint: .notDirectory)
    return Backup(day: day, url: url, bytes: url.byteCount)
  }

  private static func check(_ url: URL) throws(StoreError) {
    let verdict = try Connection(existing: url).read { db in
      // An empty file is a sound database, but no copy of a record.
      guard try Schema.check(db, at: url.plainPath) > 0 else {
        throw StoreError.foreign(path: url.plainPath)
      }
      return try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    }
    guard verdict == "ok" else { throw StoreError.damaged(path: url.plainPath) }
  }

  /// How many entries there are and the place of the last: entries do not change, so these tell.
  private struct Extent: Equatable {
    static let nothing = Extent(count: 0, last: 0)
    let count: Int
    let last: Int64
  }

  private static func extent(_ db: Database) throws -> Extent {
    let row = try Row.fetchOne(db, sql: "SELECT count(*), ifnull(max(seq), 0) FROM entry")
    return Extent(count: row?[0] ?? 0, last: row?[1] ?? 0)
  }
}
