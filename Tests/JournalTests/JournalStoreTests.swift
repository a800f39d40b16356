import Accounts
import Foundation
import GRDB
import Journal
import TestSupport
import Testing

struct JournalStoreTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 5)

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test mutating func `a record opened again is as it was left`() throws {
    let opening = maker.opening("市公安局")
    let written = try folder.store().append(opening)
    let store = try folder.store(seed: 2)
    #expect(try store.entries(of: opening.account, after: 0) == written)
    let later = try store.append(maker.act(opening.account, Draft(.note("n"))))
    #expect(later.first?.device == written.first?.device)
  }

  @Test mutating func `files and folders are the owner's alone`() throws {
    let store = try folder.store()
    try store.append(maker.opening("市公安局"))
    try Backups(of: folder.data).make(on: Bodies.day(2026, 11, 24))
    #expect(folder.data.url.mode == 0o700)
    #expect(folder.data.backups.mode == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.data.url.plainPath)
    let files = names.filter { $0 != "backups" }.sorted()
    #expect(files == ["spar.sqlite", "spar.sqlite-shm", "spar.sqlite-wal"])
    for name in files { #expect(folder.data.url.appending(path: name).mode == 0o600) }
    let backup = folder.data.backups.appending(path: "spar-2026-11-24.sqlite")
    #expect(backup.mode == 0o600)
  }

  @Test func `what is written is on the disk before the call returns`() throws {
    let store = try folder.store()
    let settings = try store.settings
    #expect(settings == ["journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"])
  }

  @Test mutating func `two stores at once see each other's acts`() throws {
    let stores = [try folder.store(seed: 1), try folder.store(seed: 2)]
    let opening = maker.opening("市公安局")
    try stores[0].append(opening)
    for step in 0..<40 {
      try stores[step % 2].append(
        maker.act(opening.account, Draft(.set(FieldKey("k\(step % 3)"), .text("\(step)")))))
    }
    let entries = try stores[0].entries(of: opening.account, after: 0)
    #expect(entries.count == 41)
    #expect(Set(entries.map(\.clock)).count == 41)
    #expect(try stores[1].entries(of: opening.account, after: 0) == entries)
    #expect(try stores[0].hasEqualTables && stores[0].hasEqualIndex)
  }

  @Test func `programs that begin at once on an empty folder all write`() throws {
    let accounts = (1...6).map { AccountID(Bodies.uuid($0)) }
    let probes = try accounts.map { try Probe(folder.data, $0, count: 25) }
    let ends = probes.map { $0.finish() }
    #expect(ends.map(\.status) == Array(repeating: 0, count: 6))
    let clocks = ends.flatMap(\.acknowledged.values)
    #expect(clocks.count == 6 * 51)
    #expect(clocks.sorted() == (1...306).map(Int64.init))
    let store = try folder.store()
    #expect(try store.accountCount() == 6)
    #expect(try store.hasEqualTables && store.hasEqualIndex)
  }

  @Test func `whoever is killed at any instant loses nothing that was acknowledged`() throws {
    var numbers = SeededNumbers(seed: 9)
    let account = AccountID(Bodies.uuid(1))
    var acknowledged: Set<EntryID> = []
    for _ in 0..<25 {
      let probe = try Probe(folder.data, account)
      let words = probe.firstWords()
      usleep(UInt32.random(in: 0..<30_000, using: &numbers))
      acknowledged.formUnion(probe.kill(after: words).keys)
      let kept = try folder.store().entries(of: account, after: 0)
      #expect(acknowledged.subtracting(kept.map(\.id)).isEmpty)
      #expect(Set(kept.map(\.act)).count * 2 <= kept.count)
    }
    #expect(acknowledged.count > 50)
    let findings = Doctor(for: folder.data).examine(on: Bodies.day(2026, 11, 24))
    #expect(findings.filter(\.isFault).map(\.code) == ["backup"])
  }

  @Test(arguments: UInt64(1)...6)
  func `the derived tables are what a rebuild makes after any acts`(seed: UInt64) throws {
    let store = try folder.store()
    var acts = RandomActs(seed: seed)
    for _ in 0..<80 { try store.append(try acts.next(after: store)) }
    #expect(try store.hasEqualTables && store.hasEqualIndex)
    let before = try store.tables
    #expect(try store.rebuild() == (try store.accountCount()))
    let after = try store.tables
    #expect(after == before)
    #expect(before.contains { $0.contains("field") })
  }

  @Test mutating func `entries of a kind not known here are kept and passed over`() throws {
    let store = try folder.store()
    let opening = maker.opening("市公安局")
    try store.append(opening)
    try store.execute(
      """
      INSERT INTO entry (id, account, session, act, kind, subject, payload, at, zone, device, clock)
      SELECT randomblob(16), account, session, randomblob(16), 'telepathy', 'account', '{}', at,
        zone, device, clock + 1 FROM entry
      """)
    let note = try store.append(maker.act(opening.account, Draft(.note("n"))))
    #expect(note.first?.clock == 3)
    #expect(try store.entries(of: opening.account, after: 0).map(\.clock) == [1, 3])
    #expect(try store.rebuild() == 1)
    #expect(try store.count("entry") == 3)
  }

  @Test mutating func `the latest act is the newest that says something and holds`() throws {
    let store = try folder.store()
    #expect(try store.latestAct() == nil)
    let (first, second) = (maker.opening("甲"), maker.opening("乙"))
    let note = maker.act(first.account, Draft(.note("n")))
    for act in [first, second, note] { try store.append(act) }
    try store.append(
      maker.act(second.account, Draft(.position(step: "a.b", field: FieldKey("k")))))
    #expect(try store.latestAct()?.act == note.id)
    #expect(try store.latestAct()?.account == first.account)
    let undo = maker.act(first.account, Draft(.reversal(of: note.id)))
    try store.append(undo)
    #expect(try store.latestAct()?.act == second.id)
    try store.append(maker.act(first.account, Draft(.reversal(of: undo.id))))
    #expect(try store.latestAct()?.act == note.id)
  }

  @Test mutating func `a forgotten account leaves no trace in the files`() throws {
    let store = try folder.store()
    let (kept, gone) = (maker.opening("甲"), maker.opening("乙"))
    for act in [kept, gone] { try store.append(act) }
    let secret = "很秘密的话-4711"
    try store.append(maker.act(gone.account, Draft(.note(secret), from: TypedSource(secret))))
    #expect(try store.forget(gone.account) == 2)
    #expect(try store.accounts(AccountQuery()).map(\.name) == ["甲"])
    #expect(try store.entries(of: gone.account, after: 0).isEmpty)
    for ending in ["", "-wal"] {
      let file = folder.data.url.appending(path: "spar.sqlite\(ending)")
      #expect(try Data(contentsOf: file).range(of: Data(secret.utf8)) == nil)
    }
    #expect(try store.append(maker.act(kept.account, Draft(.note("n")))).first?.clock == 4)
  }
}
