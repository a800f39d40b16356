import Accounts
import Coaching
import Testing

@Suite struct PracticeDeckTests {
  private func deck(_ desk: Desk) throws -> PracticeDeck {
    try PracticeDeck(desk.context, try AccountFile(.dealer, in: desk.store).account.drills)
  }

  private func round(_ desk: Desk, _ cards: [DrillCard]) throws -> PracticeRound {
    let account = try AccountFile(.dealer, in: desk.store).account
    return PracticeRound(
      cards, DrillMaker(desk.context, ShippedScenarios.library, for: account), desk.context,
      seed: 1)
  }

  @Test func `New cards come in the order of the steps`() throws {
    let desk = try Desk()
    let due = try deck(desk).due(at: desk.context.instant)
    #expect(due.count > 60)
    #expect(due.first?.id == "price/clarify")
    #expect(due.contains { $0.id.hasPrefix("needs.analysis/") })
  }

  @Test func `What was missed comes back soon, what was right later`() throws {
    let desk = try Desk()
    let cards = Array(try deck(desk).cards.prefix(2))
    var round = try round(desk, cards)
    try round.advance()
    #expect(try round.answer("我们的车卖得最好，口碑特别好")?.rating == .again)
    try round.advance()
    #expect(try round.answer("您具体是指哪方面，能说说吗？")?.rating == .good)
    try round.advance()
    #expect(round.current?.card == cards[0])
    desk.wait(days: 1)
    let due = try deck(desk).due(at: desk.context.instant)
    #expect(due.first == cards[0])
    #expect(try deck(desk).practisedCount(onDayOf: desk.context.instant) == 0)
  }

  @Test func `A hint makes a card hard, a commitment asked for makes it easy`() throws {
    let desk = try Desk()
    var round = try round(
      desk, [.step(topic: "price", step: "clarify"), .step(topic: "price", step: "dispel")])
    try round.advance()
    #expect(round.hint()?.isEmpty == false)
    #expect(try round.answer("您说贵，是跟哪家比的？什么原因？")?.rating == .hard)
    try round.advance()
    #expect(
      try round.answer("这是检测报告，您看看。那咱们定下来，周四上午签合同？")?.rating == .easy)
  }

  @Test func `Before a visit the cards are on what the customer resists`() throws {
    let desk = try Desk()
    let cards = try deck(desk).cards(on: ["fuel"], at: desk.context.instant)
    #expect(cards.count == 6)
  }
}
