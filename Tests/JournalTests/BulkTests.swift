import Accounts
import Journal
import TestSupport
import Testing

/// Writing to many accounts at once, and turning what was written.
struct BulkTests {
  private let store: JournalStore
  private var maker = ActMaker(seed: 4)

  init() throws {
    store = try JournalStore(inMemoryDrawing: SeededNumbers(seed: 3))
  }

  /// Opens accounts under one act.
  private mutating func opened(_ names: [String]) throws -> (act: ActID, accounts: [AccountID]) {
    let act: ActID = maker.identifier()
    var acts: [Act] = []
    for name in names {
      let own = maker.act(maker.identifier(), Draft(.opened(name: name)), Draft(.kept("邮编：1")))
      acts.append(
        Act(
          id: act, account: own.account, session: own.session, instant: own.instant,
          zone: own.zone, drafts: own.drafts))
    }
    try store.enqueue(acts)
    try store.settle()
    return (act, acts.map(\.account))
  }

  private func names() throws -> [String] {
    try store.accounts(AccountQuery()).map(\.name)
  }

  @Test mutating func `An act of many accounts is turned back and forth`() throws {
    let (act, accounts) = try opened(["甲", "乙", "丙"])
    #expect(try Set(store.accounts(writtenBy: act)) == Set(accounts))
    let stamp = maker.act(.imports)
    #expect(
      try store.turn(act, .back, in: accounts, stamp: stamp) == [.turned, .turned, .turned])
    #expect(try names().isEmpty)
    #expect(
      try store.turn(act, .back, in: accounts, stamp: stamp)
        == [.untouched, .untouched, .untouched])
    let back = TurnDirection.forth(reversal: stamp.id)
    _ = try store.turn(act, back, in: accounts, stamp: maker.act(.imports))
    #expect(try names().count == 3)
  }

  @Test mutating func `What was taken back by itself is not brought back with the others`() throws {
    let (act, accounts) = try opened(["甲", "乙", "丙", "丁"])
    try store.append(maker.act(accounts[0], Draft(.reversal(of: act))))
    let stamp = maker.act(.imports)
    _ = try store.turn(act, .back, in: accounts, stamp: stamp)
    // One of them is brought back, and taken back again, by itself.
    let redo = maker.act(accounts[1], Draft(.reversal(of: stamp.id)))
    try store.append(redo)
    try store.append(maker.act(accounts[1], Draft(.reversal(of: act))))
    try store.append(maker.act(accounts[2], Draft(.note("来过"))))
    let back = TurnDirection.forth(reversal: stamp.id)
    let outcome = try store.turn(act, back, in: accounts, stamp: maker.act(.imports))
    #expect(outcome == [.untouched, .untouched, .kept(name: ""), .turned])
    #expect(try names() == ["丁"])
  }

  @Test mutating func `The name under which taking back was begun is known until it is told`()
    throws
  {
    let (act, accounts) = try opened(["甲", "乙", "丙"])
    #expect(try store.begunReversal(of: act) == nil)
    try store.append(maker.act(accounts[0], Draft(.reversal(of: act))))
    #expect(try store.begunReversal(of: act) == nil)
    let stamp = maker.act(.imports)
    _ = try store.turn(act, .back, in: accounts, stamp: stamp)
    #expect(try store.begunReversal(of: act) == stamp.id)
    try store.append(
      Act(
        id: stamp.id, account: .imports, session: stamp.session, instant: stamp.instant,
        zone: stamp.zone, drafts: [Draft(.reversal(of: act))]))
    #expect(try store.begunReversal(of: act) == nil)
  }

  @Test mutating func `An account in which something was done since stays`() throws {
    let (act, accounts) = try opened(["甲", "乙"])
    try store.append(maker.act(accounts[1], Draft(.note("来过"))))
    let outcome = try store.turn(act, .back, in: accounts, stamp: maker.act(.imports))
    #expect(outcome == [.turned, .kept(name: "乙")])
    #expect(try names() == ["乙"])
  }

  @Test mutating func `A rehearsal is something that was done`() throws {
    let (act, accounts) = try opened(["甲"])
    let terms = RehearsalTerms(scenario: "customer", score: 50, transcript: "")
    try store.append(maker.act(accounts[0], Draft(.rehearsed(terms))))
    #expect(
      try store.turn(act, .back, in: accounts, stamp: maker.act(.imports)) == [.kept(name: "甲")])
  }

  @Test mutating func `What is kept of a file is no meeting with the customer`() throws {
    let (_, accounts) = try opened(["甲"])
    let account = try AccountFile(accounts[0], in: store).account
    #expect(account.notes.map(\.value.text) == ["邮编：1"])
    #expect(account.contacted == nil)
  }

  @Test mutating func `The newest act is found where an act of many holds in one account only`()
    throws
  {
    let (act, accounts) = try opened(["甲", "乙"])
    try store.append(maker.act(accounts[1], Draft(.reversal(of: act))))
    let latest = try store.latestAct()
    #expect(latest?.account == accounts[0])
    #expect(latest?.act == act)
  }

  @Test mutating func `An act that is most of the record is withdrawn where nothing else was done`()
    throws
  {
    let other: AccountID = maker.identifier()
    try store.append(maker.act(other, Draft(.opened(name: "东湖区教育局"))))
    let (act, accounts) = try opened(["城南小学", "城北小学", "城东小学", "城西小学"])
    try store.append(maker.act(accounts[1], Draft(.note("看过样车"))))
    var told: [Int] = []
    let stamp = maker.act(.imports)
    let gone = try store.withdraw(act, stamp: stamp) { _, all in told.append(all) }
    #expect(Set(gone) == [accounts[0], accounts[2], accounts[3]])
    #expect(try Set(names()) == ["东湖区教育局", "城北小学"])
    #expect(try found("小学") == ["城北小学"])
    #expect(try found("教育局") == ["东湖区教育局"])
    // What is left is taken back account by account.
    #expect(
      try store.turn(act, .back, in: accounts, stamp: maker.act(.imports))
        == [.untouched, .kept(name: "城北小学"), .untouched, .untouched])
    let back = TurnDirection.forth(reversal: stamp.id)
    _ = try store.turn(act, back, in: accounts, stamp: maker.act(.imports))
    #expect(try Set(found("小学")) == ["城南小学", "城北小学", "城东小学", "城西小学"])
  }

  @Test mutating func `An act that is the lesser part of the record is not withdrawn`() throws {
    _ = try opened(["甲", "乙", "丙"])
    let (act, accounts) = try opened(["丁", "戊"])
    #expect(try store.withdraw(act, stamp: maker.act(.imports)) { _, _ in }.isEmpty)
    #expect(try names().count == 5)
    #expect(
      try store.turn(act, .back, in: accounts, stamp: maker.act(.imports)) == [.turned, .turned])
  }

  @Test mutating func `Of acts that are given together all are written or none`() throws {
    let known = try opened(["甲"]).accounts[0]
    try store.forget(known)
    let fresh: AccountID = maker.identifier()
    let later: AccountID = maker.identifier()
    try store.enqueue([
      maker.act(fresh, Draft(.opened(name: "乙"))), maker.act(known, Draft(.note("来过"))),
    ])
    #expect(throws: StoreError.self) {
      try store.enqueue([maker.act(later, Draft(.opened(name: "丙")))])
    }
    try store.settle()
    #expect(try names().isEmpty)
    try store.append(maker.act(fresh, Draft(.opened(name: "乙"))))
    #expect(try names() == ["乙"])
  }

  private func found(_ text: String) throws -> [String] {
    try store.search(SearchQuery(text, limit: 10)).map(\.accountName)
  }
}
