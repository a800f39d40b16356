import Accounts
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

struct StoreErrorTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 5)
  private var path: String { folder.data.journal.plainPath }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Makes a record of an account with so many notes and closes it.
  private mutating func record(notes: Int = 1) throws -> AccountID {
    let store = try folder.store()
    let opening = maker.opening("市公安局")
    try store.append(opening)
    for step in 0..<notes { try store.append(note(opening.account, step)) }
    return opening.account
  }

  private mutating func note(_ account: AccountID, _ step: Int) -> Act {
    maker.act(account, Draft(.note(String(repeating: "话", count: 400) + "\(step)")))
  }

  @Test mutating func `a file without room left keeps what it has`() throws {
    let account = try record()
    let store = try folder.store()
    try store.execute("PRAGMA max_page_count = 1")
    var written = 0
    #expect(throws: StoreError.full) {
      for step in 0..<500 {
        try store.append(note(account, step))
        written += 1
      }
    }
    try store.execute("PRAGMA max_page_count = 100000")
    #expect(try store.entries(of: account, after: 0).count == written + 2)
    try store.append(note(account, 0))
    #expect(try store.hasEqualTables && store.hasEqualIndex)
  }

  @Test(.enabled(if: SmallDisk.isAllowed, "mounting a small disk needs privileges"))
  mutating func `a full disk is said to be full and keeps what it has`() throws {
    let disk = try #require(SmallDisk(kilobytes: 1024))
    var store = try JournalStore(in: disk.data, random: SeededNumbers(seed: 1))
    let opening = maker.opening("市公安局")
    var acknowledged = try store.append(opening)
    #expect(throws: StoreError.full) {
      for step in 0..<5000 { acknowledged += try store.append(note(opening.account, step)) }
    }
    #expect(acknowledged.count > 10)
    #expect(try store.entries(of: opening.account, after: 0) == acknowledged)
    #expect(throws: StoreError.full) { try Backups(of: disk.data).make(on: .init(.now, in: .gmt)) }
    #expect(Backups(of: disk.data).list.isEmpty)
    store = try JournalStore(inMemoryDrawing: SeededNumbers(seed: 1))
    let again = try JournalStore(in: disk.data, random: SeededNumbers(seed: 1))
    #expect(try again.entries(of: opening.account, after: 0) == acknowledged)
    let elsewhere = folder.url
    let rescue = Rescue(in: [disk.data.url, elsewhere])
    let long = String(repeating: "话", count: 400_000)
    let kept = rescue.keep(long, for: "市公安局", at: maker.instant, in: .gmt)
    #expect(kept == JournalFolder(elsewhere).unsaved)
  }

  @Test(.enabled(if: SmallDisk.isAllowed, "mounting a small disk needs privileges"))
  mutating func `a disk that may not be written is said to be so`() throws {
    let disk = try #require(SmallDisk(kilobytes: 4096))
    let file = disk.data.journal.plainPath
    try JournalStore(in: disk.data, random: SeededNumbers(seed: 1)).append(maker.opening("甲"))
    try #require(disk.setReadOnly(true))
    let isSaid = isReadOnly(disk, file)
    #expect(isSaid)
  }

  private mutating func isReadOnly(_ disk: SmallDisk, _ file: String) -> Bool {
    let act = maker.opening("乙")
    do throws(StoreError) {
      let store = try JournalStore(in: disk.data, random: SeededNumbers(seed: 1))
      try store.append(act)
      return false
    } catch {
      return error == .readOnly(path: file)
    }
  }

  @Test func `a record is read where nothing may be written`() throws {
    var maker = ActMaker(seed: 9)
    let opening = maker.opening("甲")
    let store = try folder.store()
    try store.append(opening)
    // With its log beside it, and once that has gone into it.
    for isOpen in [true, false] {
      let other = isOpen ? store : nil
      let reading = try JournalStore(reading: folder.data, random: SeededNumbers(seed: 1))
      #expect(try reading.accountCount() == 1)
      #expect(try reading.entries(of: opening.account, after: 0).count == 1)
      let act = maker.act(opening.account, Draft(.note("n")))
      #expect(throws: StoreError.readOnly(path: path)) { try reading.append(act) }
      _ = other
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  mutating func `a folder that may not be written is said to be so`() throws {
    _ = try record()
    try PrivateFile.setPermissions(0o500, of: folder.data.url)
    defer { try? PrivateFile.setPermissions(0o700, of: folder.data.url) }
    let act = maker.opening("乙")
    #expect(throws: StoreError.readOnly(path: path)) { try folder.store().append(act) }
  }

  @Test func `a folder that cannot be made is named`() throws {
    let file = folder.url.appending(path: "file", directoryHint: .notDirectory)
    try Data("x".utf8).write(to: file)
    let data = JournalFolder(file.appending(path: "data", directoryHint: .isDirectory))
    #expect(throws: StoreError.self) {
      try JournalStore(in: data, random: SeededNumbers(seed: 1))
    }
  }

  @Test(arguments: [0, 4116] as [UInt64])
  mutating func `a file overwritten at its beginning or in its middle is damaged`(
    offset: UInt64
  ) throws {
    let account = try record(notes: 200)
    try folder.overwrite(folder.data.journal, at: offset, count: 40_000)
    let act = note(account, 0)
    #expect(throws: StoreError.damaged(path: path)) {
      let store = try folder.store()
      _ = try store.entries(of: account, after: 0)
      _ = try store.accounts(AccountQuery())
      try store.append(act)
    }
  }

  @Test func `a file that is no database at all is damaged`() throws {
    try FileManager.default.createDirectory(at: folder.data.url, withIntermediateDirectories: true)
    let text = Data(String(repeating: "not a database\n", count: 500).utf8)
    try text.write(to: folder.data.journal)
    #expect(throws: StoreError.damaged(path: path)) { try folder.store() }
    #expect(try Data(contentsOf: folder.data.journal) == text)
  }

  @Test func `another program's database is left as it is`() throws {
    try FileManager.default.createDirectory(at: folder.data.url, withIntermediateDirectories: true)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in try db.execute(sql: "CREATE TABLE t (x)") }
    try other.close()
    let bytes = try Data(contentsOf: folder.data.journal)
    #expect(throws: StoreError.foreign(path: path)) { try folder.store() }
    #expect(try Data(contentsOf: folder.data.journal) == bytes)
  }

  @Test mutating func `a record of a newer program is left as it is`() throws {
    _ = try record()
    try folder.store().execute("PRAGMA user_version = 7")
    let bytes = try Data(contentsOf: folder.data.journal)
    let known = Schema.version
    #expect(throws: StoreError.newer(path: path, found: 7, known: known)) { try folder.store() }
    #expect(try Data(contentsOf: folder.data.journal) == bytes)
  }

  @Test mutating func `a record of the first form is brought up to date with all its rows`() throws
  {
    _ = try record()
    try folder.store().execute(
      """
      DROP TABLE occasion;
      DROP INDEX field_of_rhythm;
      DROP INDEX commitment_by_due;
      DROP INDEX entry_rehearsed;
      DROP TABLE word_index;
      DROP TABLE name_index;
      DROP TABLE talk_index;
      DROP TABLE name_reading;
      ALTER TABLE account DROP COLUMN contacted;
      ALTER TABLE commitment DROP COLUMN since;
      ALTER TABLE commitment DROP COLUMN grain;
      ALTER TABLE commitment DROP COLUMN assignee;
      PRAGMA user_version = 1;
      """)
    let store = try folder.store()
    #expect(try store.hasEqualTables && store.hasEqualIndex)
    #expect(try store.accounts(AccountQuery()).contains { $0.contacted != nil })
  }

  @Test func `a log without its database is not taken for the new one's`() throws {
    try FileManager.default.createDirectory(at: folder.data.url, withIntermediateDirectories: true)
    let log = folder.data.url.appending(path: "spar.sqlite-wal")
    try Data("old".utf8).write(to: log)
    #expect(throws: StoreError.damaged(path: path)) { try folder.store() }
    try SetAside(folder.data).move(at: .now, as: .damaged)
    #expect(try folder.store().accountCount() == 0)
  }

  @Test(
    arguments: [
      (ResultCode.SQLITE_FULL, StoreError.full), (.SQLITE_READONLY, .readOnly(path: "/a/b")),
      (.SQLITE_READONLY_DBMOVED, .readOnly(path: "/a/b")),
      (.SQLITE_CANTOPEN, .readOnly(path: "/a/b")), (.SQLITE_PERM, .readOnly(path: "/a/b")),
      (.SQLITE_CORRUPT_VTAB, .damaged(path: "/a/b")), (.SQLITE_NOTADB, .damaged(path: "/a/b")),
      (.SQLITE_BUSY_SNAPSHOT, .busy), (.SQLITE_LOCKED, .busy),
    ] as [(ResultCode, StoreError)])
  func `what SQLite reports has its meaning for the record`(code: ResultCode, error: StoreError) {
    #expect(StoreError(DatabaseError(resultCode: code), at: "/a/b") == error)
  }

  @Test(
    arguments: [
      (ENOSPC, StoreError.full), (EDQUOT, .full), (EROFS, .readOnly(path: "/a/b")),
      (EACCES, .readOnly(path: "/a/b")),
    ] as [(Int32, StoreError)])
  func `what the system reports has its meaning for the record`(number: Int32, error: StoreError) {
    errno = number
    #expect(FileFailure(at: URL(filePath: "/a/b")).storeError == error)
  }

  @Test mutating func `no message holds what was typed`() throws {
    let account = try record()
    let store = try folder.store()
    try store.execute("CREATE TRIGGER t BEFORE INSERT ON entry BEGIN SELECT * FROM absent; END")
    let act = note(account, 1)
    let error = #expect(throws: StoreError.self) { try store.append(act) }
    #expect(error.map { !"\($0)".contains("话") } == true)
  }
}
