import Accounts
import Coaching
import Diagnostics
import Journal
import Testing
import Understanding

@Suite struct RehearsalTests {
  private func begin(
    _ name: String = "price-objection", _ mode: RehearsalMode = .free, seed: UInt64 = 1
  ) throws -> Rehearsal {
    let maker = RehearsalMaker(try Desk().context, ShippedScenarios.library)
    return try maker.rehearsal(of: name, mode: mode, seed: seed, rep: nil)
  }

  @Test func `The customer speaks first and own words go on`() throws {
    var rehearsal = try begin()
    let first = try rehearsal.begin()
    #expect(first.contains { if case .said = $0 { true } else { false } })
    let before = rehearsal.transcript.turns.count
    _ = try rehearsal.hear("您说贵，是跟哪一款、哪个配置比的？")
    #expect(rehearsal.turnCount == 1)
    #expect(rehearsal.transcript.turns.count > before + 1)
    #expect(rehearsal.transcript.turns.first { $0.who == .rep }?.move == .clarify)
  }

  @Test func `What fits nothing is answered and forces no choice`() throws {
    var rehearsal = try begin()
    _ = try rehearsal.begin()
    let options = rehearsal.options
    let events = try rehearsal.hear("zzz qqq xxx")
    #expect(events.contains { if case .said = $0 { true } else { false } })
    #expect(rehearsal.options == options)
    #expect(rehearsal.transcript.turns.last { $0.who == .rep }?.move == nil)
  }

  @Test func `Options are shown only when they are chosen by number`() throws {
    var free = try begin()
    #expect(!(try free.begin()).contains { if case .menu = $0 { true } else { false } })
    var chosen = try begin("price-objection", .choose)
    #expect((try chosen.begin()).contains { if case .menu = $0 { true } else { false } })
    let first = try #require(chosen.options.first)
    _ = try chosen.hear("1")
    #expect(chosen.transcript.turns.first { $0.who == .rep }?.text == first)
  }

  @Test func `A hint shows an option and marks the turn`() throws {
    var rehearsal = try begin()
    _ = try rehearsal.begin()
    let events = rehearsal.hint()
    guard case .hint(let words)? = events.first else { throw Missing() }
    _ = try rehearsal.hear(words)
    #expect(rehearsal.transcript.hintCount == 1)
  }

  @Test func `The same seed and words give the same talk`() throws {
    func talk(_ seed: UInt64) throws -> [String] {
      var rehearsal = try begin(seed: seed)
      _ = try rehearsal.begin()
      for words in ["跟谁比贵？", "再给您让两个点", "您最怕什么？", "好的"] {
        _ = try rehearsal.hear(words)
      }
      return rehearsal.transcript.turns.map(\.text)
    }
    #expect(try talk(5) == talk(5))
  }

  @Test func `Patience runs out, and the customer ends the talk`() throws {
    var rehearsal = try begin()
    _ = try rehearsal.begin()
    for _ in 0..<40 where rehearsal.outcome == nil {
      _ = try rehearsal.hear("你错了，根本不是这样，您不懂车")
    }
    #expect(rehearsal.outcome != nil)
    #expect(rehearsal.transcript.turns.last?.who == .customer)
  }

  @Test func `A trainer plays the customer in turn, and marks put turns right`() throws {
    var rehearsal = try begin("price-objection", .pair)
    _ = try rehearsal.begin()
    #expect(rehearsal.awaited == .customer)
    _ = try rehearsal.hear("太贵了")
    #expect(rehearsal.awaited == .rep)
    let coached = try rehearsal.hear("我们的车卖得最好，口碑特别好")
    #expect(coached.contains { if case .coached = $0 { true } else { false } })
    _ = try rehearsal.hear("我：您是跟谁比？")
    #expect(rehearsal.transcript.turns.map(\.who) == [.customer, .rep, .rep])
  }

  @Test(arguments: Language.allCases)
  func `The customer of an account raises what stands open first`(language: Language) throws {
    let desk = try Desk(language: language)
    let id: ObjectionID = desk.context.makeIdentifier()
    try desk.store.append(
      desk.context.act(
        on: desk.account,
        [Draft(.objection(topic: "resale", words: "不保值"), about: .objection(id))]))
    let maker = RehearsalMaker(desk.context, ShippedScenarios.library)
    var rehearsal = try maker.rehearsal(with: desk.record, mode: .free, seed: 4, rep: "Li")
    _ = try rehearsal.begin()
    #expect(rehearsal.transcript.turns.compactMap(\.objection) == ["resale"])
    #expect(rehearsal.transcript.head.rep == "Li")
  }

  private struct Missing: Error {}
}
