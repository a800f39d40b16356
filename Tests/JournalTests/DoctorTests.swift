import Accounts
import Foundation
import TestSupport
import Testing

@testable import Journal

struct DoctorTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 5)
  private let today = Bodies.day(2026, 11, 24)
  private var doctor: Doctor { Doctor(for: folder.data) }
  private var faults: [Finding] { doctor.examine(on: today).filter(\.isFault) }

  init() throws {
    folder = try TemporaryFolder()
  }

  private mutating func record() throws -> AccountID {
    let opening = maker.opening("甲")
    let store = try folder.store()
    try store.append(opening)
    try store.append(maker.act(opening.account, Draft(.set(FieldKey("k"), .text("v")))))
    try Backups(of: folder.data).make(on: today)
    return opening.account
  }

  @Test mutating func `a sound record has no faults`() throws {
    _ = try record()
    let findings = doctor.examine(on: today)
    #expect(findings.filter(\.isFault).isEmpty)
    #expect(findings.contains(.extent(accounts: 1, entries: 2)))
    #expect(findings.contains(.backup(today, days: 0)))
    #expect(findings.contains { $0.code == "free-space" })
  }

  @Test mutating func `rows that say something else than the entries are found and mended`() throws
  {
    let account = try record()
    try folder.store().execute("UPDATE field SET value = 'w'")
    #expect(faults == [.derivedDiffers([account])])
    #expect(try doctor.rebuild() == 1)
    #expect(faults.isEmpty)
  }

  @Test mutating func `what searching misses, has too much or has otherwise is counted`() throws {
    let account = try record()
    let store = try folder.store()
    try store.append(
      maker.act(account, Draft(.note("报价")), Draft(.note("passat")), Draft(.note("later"))))
    #expect(faults.isEmpty)
    try store.execute(
      """
      INSERT INTO word_index (rowid, words, keys) VALUES (5, 'ghost', '');
      INSERT INTO word_index (rowid, words, keys) VALUES (99, 'ghost', '');
      INSERT INTO talk_index (rowid, words, keys) VALUES (98, 'ghost', '');
      INSERT INTO name_index (name_index) VALUES ('delete-all');
      """)
    #expect(faults == [.searchDiffers(lacking: 1, surplus: 2, differing: 1)])
    try doctor.rebuild()
    #expect(faults.isEmpty)
    #expect(try store.search(SearchQuery("甲")).count == 1)
    #expect(try store.search(SearchQuery("ghost")).isEmpty)
  }

  @Test mutating func `words that stand in the index in another order are found`() throws {
    let account = try record()
    let store = try folder.store()
    try store.append(maker.act(account, Draft(.note("one two"))))
    let key = SearchTerms.owner(account)
    try store.execute(
      """
      INSERT INTO word_index (word_index, rowid, words, keys)
      VALUES ('delete', 3, 'one two', '\(key)');
      INSERT INTO word_index (rowid, words, keys) VALUES (3, 'two one', '\(key)');
      """)
    #expect(faults == [.searchDiffers(lacking: 0, surplus: 0, differing: 1)])
  }

  @Test mutating func `what was taken back and is still indexed is found`() throws {
    let account = try record()
    let store = try folder.store()
    let note = maker.act(account, Draft(.note("gone")))
    try store.append(note)
    try store.append(maker.act(account, Draft(.reversal(of: note.id))))
    #expect(faults.isEmpty)
    try store.execute("INSERT INTO word_index (rowid, words, keys) VALUES (3, 'gone', '')")
    #expect(faults == [.searchDiffers(lacking: 0, surplus: 1, differing: 0)])
  }

  @Test(arguments: [
    "DELETE FROM word_index_data WHERE id > 10", "DELETE FROM name_index_data",
    "UPDATE word_index_data SET block = x'00' WHERE id > 10", "DROP TABLE talk_index",
    "DROP TABLE name_index_config",
  ])
  mutating func `an index that is not sound is found and mended`(damage: String) throws {
    let account = try record()
    let store = try folder.store()
    try store.append(maker.act(account, Draft(.note("报价"))))
    try store.execute(damage)
    #expect(faults == [.searchUnsound])
    try doctor.rebuild()
    #expect(faults.isEmpty)
    #expect(try folder.store(seed: 2).search(SearchQuery("报价")).count == 1)
  }

  @Test mutating func `a record of an older form is examined and rebuilt as well`() throws {
    _ = try record()
    try folder.store().execute("DROP TABLE talk_index; PRAGMA user_version = 5")
    #expect(faults.isEmpty)
    #expect(try doctor.rebuild() == 1)
    #expect(try folder.store().count("sqlite_schema WHERE name = 'talk_index'") == 1)
    #expect(faults.isEmpty)
  }

  @Test mutating func `an account without entries is found`() throws {
    let account = try record()
    try folder.store().execute("DELETE FROM entry")
    #expect(
      faults == [
        .derivedDiffers([account]), .searchDiffers(lacking: 0, surplus: 2, differing: 0),
      ])
    try doctor.rebuild()
    #expect(faults.isEmpty)
  }

  @Test mutating func `rows that refer to nothing are found`() throws {
    _ = try record()
    let sql = "PRAGMA foreign_keys = OFF; UPDATE field SET account = 99; PRAGMA foreign_keys = ON"
    try folder.store().execute(sql)
    #expect(faults.contains(.danglingRows(1)))
  }

  @Test mutating func `clocks that stand still are found`() throws {
    _ = try record()
    try folder.store().execute("UPDATE entry SET clock = 1")
    #expect(faults.contains(.clockDisorder(1)))
  }

  @Test mutating func `entries that cannot be read are counted`() throws {
    _ = try record()
    try folder.store().execute("UPDATE entry SET payload = '{' WHERE clock = 2")
    #expect(faults.contains(.unreadable(1)))
  }

  @Test mutating func `files that others can read are mended`() throws {
    _ = try record()
    let path = folder.data.journal.plainPath
    try PrivateFile.setPermissions(0o644, of: folder.data.journal)
    try PrivateFile.setPermissions(0o755, of: folder.data.url)
    let seen = doctor.examine(on: today, mending: false)
    #expect(seen.contains(.exposed(path: path, mode: 0o644, mended: false)))
    #expect(seen.contains { $0.isFault })
    let mended = doctor.examine(on: today)
    #expect(mended.contains(.exposed(path: path, mode: 0o644, mended: true)))
    #expect(folder.data.journal.mode == 0o600)
    #expect(folder.data.url.mode == 0o700)
    #expect(!doctor.examine(on: today).contains { $0.code == "exposed" })
  }

  @Test mutating func `a damaged file is found unsound or cannot be opened`() throws {
    _ = try record()
    try folder.overwrite(folder.data.journal, at: 4096 + 100, count: 9000)
    #expect(faults.contains { ["unsound", "unopenable"].contains($0.code) })
    try folder.overwrite(folder.data.journal, at: 0, count: 100)
    #expect(faults == [.unopenable(.damaged(path: folder.data.journal.plainPath))])
  }

  @Test mutating func `a backup that is missing or old is found`() throws {
    _ = try record()
    let later = today.adding(days: 15)
    #expect(doctor.examine(on: later).filter(\.isFault) == [.backup(today, days: 15)])
    try FileManager.default.removeItem(at: folder.data.backups)
    #expect(faults == [.backup(nil, days: nil)])
  }
}
