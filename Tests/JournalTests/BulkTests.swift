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
    try store.append(all: acts)
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
    _ = try store.turn(act, .forth, in: accounts, stamp: maker.act(.imports))
    #expect(try names().count == 3)
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
}
