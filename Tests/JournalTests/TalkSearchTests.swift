import Accounts
import Foundation
import TestSupport
import Testing

@testable import Journal

struct TalkSearchTests {
  private let folder: TemporaryFolder
  private var maker = ActMaker(seed: 9)

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Keeps a talk in lines such as `rep: 您跟谁比？`.
  private mutating func rehearse(
    _ lines: String..., in account: AccountID, _ store: any RecordStore
  ) throws {
    let kept = lines.map { line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      return "{\"text\":\"\(parts[1])\",\"who\":\"\(parts[0])\"}\n"
    }
    let transcript = "{\"head\":{\"scenario\":\"price\",\"title\":\"嫌贵\"}}\n" + kept.joined()
    let terms = RehearsalTerms(scenario: "price", score: 60, transcript: transcript)
    try store.append(maker.act(account, Draft(.rehearsed(terms))))
  }

  private mutating func open(_ name: String, in store: any RecordStore) throws -> AccountID {
    let opening = maker.opening(name)
    try store.append(opening)
    return opening.account
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `what was said in a rehearsal is found with who says it`(kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let account = try open("甲", in: store)
    try rehearse(
      "customer: 你们的价格太贵", "rep: 您觉得价格贵在哪里？", "customer: the Passat of last year",
      "rep: 明白了", in: account, store)
    let both = try #require(try store.search(SearchQuery("价格")).first)
    #expect(both.text == "您觉得价格贵在哪里？")
    #expect(both.voice == .rep)
    #expect(both.marks == [3..<5])
    #expect(both.entry.body.kind == "rehearsed")
    #expect(both.accountName == "甲")
    let theirs = try #require(try store.search(SearchQuery("pass")).first)
    #expect(theirs.text == "the Passat of last year")
    #expect(theirs.voice == .customer)
    let apart = try #require(try store.search(SearchQuery("明白 太贵")).first)
    #expect(apart.text == "你们的价格太贵 · 明白了")
    #expect(apart.marks == [5..<7, 10..<12])
    #expect(apart.voice == nil)
    // Neither what the talk is called nor words that only meet across lines.
    #expect(try store.search(SearchQuery("嫌贵")).isEmpty)
    #expect(try store.search(SearchQuery("贵您")).isEmpty)
    #expect(try store.search(SearchQuery("明白 没有")).isEmpty)
    #expect(try store.search(SearchQuery("价格", in: account)).count == 1)
    #expect(try store.search(SearchQuery("价格", in: .dealer)).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `an answer that was practised is found in the dealer's own record`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let terms = DrillTerms(card: "price/clarify", rating: 3, answer: "您是跟哪家比？")
    try store.append(maker.act(.dealer, Draft(.practised(terms))))
    let hit = try #require(try store.search(SearchQuery("哪家")).first)
    #expect(hit.text == terms.answer)
    #expect(hit.entry.account == .dealer)
    #expect(hit.voice == .rep)
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `rehearsals only fill up what notes and names leave of a page`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let account = try open("价格局", in: store)
    for number in 1...3 { try store.append(maker.act(account, Draft(.note("价格\(number)")))) }
    for number in 1...150 { try rehearse("rep: 价格谈\(number)", in: account, store) }
    let page = try store.search(SearchQuery("价格", limit: 6)).map(\.text)
    #expect(page.prefix(4) == ["价格局", "价格3", "价格2", "价格1"])
    #expect(page.suffix(2) == ["价格谈150", "价格谈149"])
    #expect(
      try store.search(SearchQuery("价格", limit: 4)).map(\.text)
        == ["价格局", "价格3", "价格2", "价格1"])
    let kinds = try store.search(SearchQuery("价格", limit: 3)).map(\.entry.body.kind)
    #expect(!kinds.contains("rehearsed"))
  }

  @Test(arguments: StoreKind.allCases)
  mutating func `a line that a script says each time is shown once an account, the last time`(
    kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let (one, other) = (try open("甲", in: store), try open("乙", in: store))
    for account in [one, other, one] {
      try rehearse("customer: 太贵了", "rep: 明白", in: account, store)
    }
    let hits = try store.search(SearchQuery("太贵"))
    #expect(hits.map(\.accountName) == ["甲", "乙"])
    #expect(try hits.first?.entry == store.entries(of: one, after: 0).last)
  }

  @Test func `lines of an unknown form are searched as they stand`() throws {
    let store = try folder.store()
    var maker = maker
    let transcript = "客户: 太贵\n{\"who\":\"trainer\",\"text\":\"再来\"}\n"
    let terms = RehearsalTerms(scenario: "price", score: 1, transcript: transcript)
    try store.append(maker.act(.dealer, Draft(.rehearsed(terms))))
    #expect(try store.search(SearchQuery("太贵")).map(\.text) == ["客户: 太贵"])
    let other = try #require(try store.search(SearchQuery("再来")).first)
    #expect(other.text == "再来" && other.voice == nil)
  }

  @Test mutating func `rehearsals kept before they were searched are found when it is opened`()
    throws
  {
    let store = try folder.store()
    let account = try open("甲", in: store)
    try rehearse("rep: 旧演练里的话", in: account, store)
    try store.execute("DROP TABLE talk_index; PRAGMA user_version = 5")
    let hits = try folder.store(seed: 2).search(SearchQuery("旧演练"))
    #expect(hits.map(\.text) == ["旧演练里的话"])
  }

  @Test mutating func `what was rehearsed for a forgotten account is found no more`() throws {
    let store = try folder.store()
    let (gone, other) = (try open("甲", in: store), try open("乙", in: store))
    try rehearse("rep: xyzzy4711 的演练", in: gone, store)
    try rehearse("rep: 留下的演练", in: other, store)
    try store.forget(gone)
    #expect(try store.search(SearchQuery("xyzzy4711")).isEmpty)
    #expect(try store.search(SearchQuery("演练")).map(\.text) == ["留下的演练"])
    #expect(try !store.terms.contains { $0.contains("xyzzy") })
    for ending in ["", "-wal"] {
      let file = folder.data.url.appending(path: "spar.sqlite\(ending)")
      #expect(try Data(contentsOf: file).range(of: Data("xyzzy4711".utf8)) == nil)
    }
  }
}
