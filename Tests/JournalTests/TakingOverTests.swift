import Accounts
import Foundation
import Journal
import TestSupport
import Testing

/// Entries handed from one record to another.
struct TakingOverTests {
  private struct Broken: Error, Equatable {}

  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 3)

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: 0..<20)
  func `An empty record holds afterwards what the other one holds`(seed: Int) throws {
    let source = try Self.random(UInt64(seed), acts: 80)
    let target = try JournalStore(inMemoryDrawing: SeededNumbers(seed: 9))
    let entries = try Self.entries(source)
    let outcome = try target.takeOver(Self.handing(entries))
    #expect(outcome.added == entries.count && outcome.known == 0 && outcome.unreadable == 0)
    #expect(outcome.wasEmpty && outcome.grownAccounts.isEmpty)
    #expect(try Self.entries(target) == entries)
    #expect(try target.tables == source.tables)
    for id in Set(entries.map(\.account)).map({ AccountID($0) }) {
      #expect(try AccountFile(id, in: target).account == AccountFile(id, in: source).account)
      #expect(try AccountFile(id, in: target).journal == AccountFile(id, in: source).journal)
    }
    let again = try target.takeOver(Self.handing(entries.shuffled()))
    #expect(again.added == 0 && again.known == entries.count)
    #expect(try Self.entries(target) == entries)
  }

  @Test(arguments: 0..<20)
  func `Two records that take over from each other say the same`(seed: Int) throws {
    let (left, right) = (
      try Self.random(UInt64(seed), acts: 40), try Self.random(UInt64(seed), acts: 60)
    )
    let (first, second) = (try Self.entries(left), try Self.entries(right))
    // The same acts, but written twice: all entries differ, their accounts and clocks do not.
    _ = try left.takeOver(Self.handing(second))
    _ = try right.takeOver(Self.handing(first))
    let union = Set(first).union(second)
    #expect(try Set(Self.entries(left)) == union && Set(Self.entries(right)) == union)
    #expect(try left.hasEqualTables && right.hasEqualTables)
    #expect(try left.hasEqualIndex && right.hasEqualIndex)
    for store in [left, right] {
      let clocks = try Self.entries(store).map(\.clock)
      #expect(clocks == clocks.sorted())
    }
  }

  @Test mutating func `Entries take their places by their clocks`() throws {
    let (mine, other) = (try folder.store(seed: 1), try memory(2))
    let opening = maker.opening("甲")
    try mine.append(opening)
    _ = try other.takeOver(Self.handing(try Self.entries(mine)))
    try other.append(maker.act(opening.account, Draft(.renamed("乙"))))
    let later = maker.act(opening.account, Draft(.note("n")), Draft(.renamed("丙")))
    try mine.append(later)
    let outcome = try mine.takeOver(Self.handing(try Self.entries(other)))
    #expect(outcome.added == 1 && outcome.known == 1)
    #expect(outcome.grownAccounts == [opening.account] && outcome.newAccounts.isEmpty)
    #expect(try AccountFile(opening.account, in: mine).account.name == "丙")
    let written = try mine.append(maker.act(opening.account, Draft(.note("o"))))
    #expect(written.first?.clock == 4)
    #expect(try mine.hasEqualTables && mine.hasEqualIndex)
    #expect(
      Doctor(for: folder.data).examine(on: Bodies.day(2026, 11, 25)).filter(\.isFault).count == 1)
  }

  @Test mutating func `A program that has the account open writes on with all of it`() throws {
    let (open, other) = (try folder.store(seed: 1), try folder.store(seed: 2))
    let opening = maker.opening("甲")
    try open.append(opening)
    try open.append(maker.act(opening.account, Draft(.note("a")), Draft(.note("b"))))
    let source = try memory(3)
    try source.append(
      maker.act(
        opening.account, Draft(.objection(topic: nil, words: "贵")), Draft(.renamed("乙")),
        Draft(.set(FieldKey("budget"), .text("x")))))
    _ = try other.takeOver(Self.handing(try Self.entries(source)))
    try open.append(maker.act(opening.account, Draft(.note("c"))))
    #expect(try open.hasEqualTables && open.hasEqualIndex)
    #expect(try AccountFile(opening.account, in: open).account.name == "乙")
  }

  @Test mutating func `Nothing is taken over when a later entry cannot be had`() throws {
    let (mine, other) = (try memory(1), try memory(2))
    try other.append(maker.opening("甲"))
    var rest = try Self.entries(other)[...]
    #expect(throws: Broken()) {
      try mine.takeOver {
        guard let next = rest.popFirst() else { throw Broken() }
        return next
      }
    }
    #expect(try mine.accountCount() == 0 && Self.entries(mine).isEmpty)
  }

  @Test mutating func `A trial writes nothing and tells the same`() throws {
    let source = try Self.random(5, acts: 60)
    let entries = try Self.entries(source)
    let target = try memory(1)
    let trial = try target.takeOver(isTrial: true, Self.handing(entries + entries))
    #expect(try Self.entries(target).isEmpty)
    #expect(trial == (try target.takeOver(Self.handing(entries + entries))))
  }

  @Test mutating func `What is about to be taken over is told while others see the old state`()
    throws
  {
    let (store, other) = (try folder.store(seed: 1), try memory(2))
    try store.append(maker.opening("甲"))
    try other.append(maker.opening("乙"))
    let entries = try Self.entries(other)
    var seen: MergeOutcome?
    _ = try store.takeOver(Self.handing(entries)) { outcome in
      seen = outcome
      #expect(try folder.store().accountCount() == 1)
      try Backups(of: folder.data).make(on: Bodies.day(2026, 11, 25))
    }
    #expect(seen?.added == 1 && seen?.wasEmpty == false)
    #expect(try store.accountCount() == 2)
    _ = try store.takeOver(Self.handing(entries)) { _ in throw Broken() }
  }

  @Test mutating func `Kinds that only a newer program knows are handed on as they are`() throws {
    let (mine, other) = (try memory(1), try memory(2))
    try other.append(maker.act(maker.identifier(), Bodies.drafts))
    try other.execute(
      """
      UPDATE entry SET kind = 'hologram', payload = '{"z": 1.50,  "a": [1e400]}' WHERE clock = 3;
      UPDATE entry SET subject = 'planet:9' WHERE clock = 4;
      UPDATE entry SET payload = 'no "JSON"' WHERE clock = 5;
      UPDATE entry SET payload = '{"text":' || char(10) || '"n"}' WHERE clock = 6;
      """)
    let entries = try Self.entries(other)
    #expect(entries.filter { !$0.isSound }.map(\.clock) == [5, 6])
    #expect(try mine.takeOver(Self.handing(entries)).unreadable == 3)
    #expect(try Self.entries(mine) == entries)
  }

  @Test mutating func `One account is handed out alone`() throws {
    let store = try Self.random(4, acts: 60)
    var told: (entries: Int, accounts: Int)?
    let id = try #require(try store.accounts(AccountQuery()).first?.id)
    var ids: Set<UUID> = []
    var count = 0
    try store.handOut(
      of: id, begin: { told = ($0, $1) },
      take: {
        ids.insert($0.account)
        count += 1
      })
    #expect(ids == [id.uuid])
    #expect(told?.entries == count && told?.accounts == 1)
    #expect(throws: Broken()) {
      try store.handOut(begin: { _, _ in }, take: { _ in throw Broken() })
    }
  }

  private func memory(_ seed: UInt64) throws -> JournalStore {
    try JournalStore(inMemoryDrawing: SeededNumbers(seed: seed))
  }

  private static func random(_ seed: UInt64, acts count: Int) throws -> JournalStore {
    let store = try JournalStore(inMemoryDrawing: SeededNumbers(seed: seed + UInt64(count)))
    var acts = RandomActs(seed: seed)
    for _ in 0..<count { try store.append(acts.next(after: store)) }
    return store
  }

  private static func entries(_ store: JournalStore) throws -> [KeptEntry] {
    var entries: [KeptEntry] = []
    try store.handOut(begin: { _, _ in }, take: { entries.append($0) })
    return entries
  }

  private static func handing(_ entries: [KeptEntry]) -> () -> KeptEntry? {
    var rest = entries[...]
    return { rest.popFirst() }
  }
}
