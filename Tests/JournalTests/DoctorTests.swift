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

  @Test mutating func `an account without entries is found`() throws {
    let account = try record()
    try folder.store().execute("DELETE FROM entry")
    #expect(faults == [.derivedDiffers([account])])
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
