import Accounts
import Foundation
import TestSupport
import Testing

@testable import Journal

struct BackupsTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 5)
  private let today = Bodies.day(2026, 11, 24)
  private var backups: Backups { Backups(of: folder.data) }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test mutating func `a copy is due once a day and only after something was written`() throws {
    let store = try folder.store()
    #expect(try backups.makeIfDue(on: today) == nil)
    let opening = maker.opening("甲")
    try store.append(opening)
    #expect(try backups.makeIfDue(on: today)?.day == today)
    #expect(try backups.makeIfDue(on: today) == nil)
    #expect(try backups.makeIfDue(on: today.adding(days: 1)) == nil)
    try store.append(maker.act(opening.account, Draft(.note("n"))))
    #expect(try backups.makeIfDue(on: today) == nil)
    #expect(try backups.makeIfDue(on: today.adding(days: 2)) != nil)
    #expect(backups.list.map(\.day) == [today.adding(days: 2), today])
  }

  @Test mutating func `the last seven are kept and nothing else is left`() throws {
    let store = try folder.store()
    try store.append(maker.opening("甲"))
    for offset in 0..<10 { try backups.make(on: today.adding(days: offset)) }
    #expect(backups.list.map(\.day) == (3...9).reversed().map { today.adding(days: $0) })
    #expect(backups.newest?.day == today.adding(days: 9))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.data.backups.plainPath)
    #expect(names.count == 7)
  }

  @Test mutating func `what a program left unfinished is removed`() throws {
    _ = try folder.store()
    try backups.make(on: today)
    let left = folder.data.backups.appending(path: "spar.making-999999999")
    try Data("x".utf8).write(to: left)
    try backups.make(on: today)
    #expect(!left.isThere)
  }

  @Test mutating func `a copy put back holds what it held, and the journal is set aside`() throws {
    let opening = maker.opening("甲")
    try folder.store().append(opening)
    let backup = try backups.make(on: today)
    try folder.store().append(maker.act(opening.account, Draft(.note("n"))))
    let aside = try #require(try backups.restore(backup.url, at: maker.instant))
    let store = try folder.store()
    #expect(try store.entries(of: opening.account, after: 0).count == 1)
    #expect(try store.hasEqualTables)
    #expect(try store.hasEqualIndex)
    #expect(folder.data.journal.mode == 0o600)
    #expect(aside.lastPathComponent.hasPrefix("spar-replaced-2026"))
    let old = try Connection(existing: aside).read { db in
      try EntryTable(db).entries(of: opening.account)
    }
    #expect(old.count == 2)
  }

  @Test mutating func `what was set aside comes back as it was, log and all`() throws {
    let opening = maker.opening("甲")
    try folder.store().append(opening)
    let backup = try backups.make(on: today)
    #expect(try backups.entryCount(missingFrom: backup.url) == 0)
    try folder.store().append(maker.act(opening.account, Draft(.note("n"))))
    #expect(try backups.entryCount(missingFrom: backup.url) == 1)
    let aside = try #require(try backups.restore(backup.url, at: maker.instant))
    #expect(try backups.entryCount(missingFrom: aside) == 0)
    try backups.restore(aside, at: maker.instant)
    #expect(try folder.store().entries(of: opening.account, after: 0).count == 2)
    #expect(aside.isThere)
  }

  @Test mutating func `a file that is no record is not put in its place`() throws {
    try folder.store().append(maker.opening("甲"))
    let other = folder.data.url.appending(path: "notes.txt")
    try Data().write(to: other)
    #expect(throws: StoreError.foreign(path: other.plainPath)) {
      try backups.restore(other, at: maker.instant)
    }
    #expect(try folder.store().accountCount() == 1)
  }

  @Test mutating func `a damaged copy is not put back`() throws {
    try folder.store().append(maker.opening("甲"))
    let backup = try backups.make(on: today)
    try folder.overwrite(backup.url, at: 4096, count: 20_000)
    #expect(throws: StoreError.damaged(path: backup.url.plainPath)) {
      try backups.restore(backup.url, at: maker.instant)
    }
    #expect(try folder.store().accountCount() == 1)
  }

  @Test mutating func `setting aside takes what lies beside it and overwrites nothing`() throws {
    var asides: [URL] = []
    for name in ["甲", "乙"] {
      let store = try folder.store()
      try store.append(maker.opening(name))
      asides.append(
        try #require(try SetAside(folder.data).move(at: maker.instant.rounded, as: .damaged)))
      #expect(!folder.data.journal.isThere)
    }
    #expect(Set(asides).count == 2)
    #expect(asides.allSatisfy { $0.isThere })
    #expect(try SetAside(folder.data).move(at: maker.instant, as: .damaged) == nil)
    #expect(try folder.store().accountCount() == 0)
  }
}

extension Date {
  /// The same for all instants of the tests.
  fileprivate var rounded: Date { Date(timeIntervalSince1970: 1_795_500_000) }
}
