import FoundationEssentials
import Journal
import Accounts
import Coaching
import Testing

/// Proposals and what silences them.
struct ProposalTests {
  private func rules(_ desk: Desk, following: Set<String> = []) throws -> [String] {
    try ProposalEngine(desk.context).proposals(for: desk.record, following: following).map(\.rule)
  }

  @Test func `At most three are made, the smallest first`() throws {
    let desk = try Desk()
    let proposals = try ProposalEngine(desk.context).proposals(for: desk.record)
    #expect((1...3).contains(proposals.count))
    #expect(proposals.map(\.size) == proposals.map(\.size).sorted())
    #expect(proposals.allSatisfy { !$0.why.isEmpty && $0.due >= desk.context.today })
  }

  @Test func `What follows from an answer comes before smaller things`() throws {
    let desk = try Desk()
    let first = try rules(desk)
    let last = try #require(first.last)
    #expect(try rules(desk, following: [last]).first == last)
  }

  @Test func `One turned down stays away that day and comes back the next`() throws {
    let desk = try Desk()
    let rule = try #require(try rules(desk).first)
    let draft = Draft(.dismissed(rule: rule, on: desk.context.today))
    try desk.store.append(desk.context.act(on: desk.account, [draft]))
    #expect(try !rules(desk).contains(rule))
    desk.wait(days: 1)
    #expect(try rules(desk).contains(rule))
  }

  @Test func `One accepted is not made again while it is open, nor soon after`() throws {
    let desk = try Desk()
    var guide = try desk.guide()
    _ = try guide.propose()
    let rule = try #require(guide.offered.first).rule
    _ = try guide.answer("1")
    let commitment = try #require(try desk.record.openCommitments.first)
    #expect(commitment.terms.rule == rule)
    #expect(try !rules(desk).contains(rule))
    try guide.settle(commitment.id, .commitmentDone, typed: "done 1")
    desk.wait(days: 13)
    #expect(try !rules(desk).contains(rule))
  }

  @Test func `A filled field ends the rule that asked for it`() throws {
    let desk = try Desk()
    #expect(try rules(desk).contains("ask-quantity") || rules(desk).contains("find-decider"))
    let before = try rules(desk)
    try desk.fill("quantity", .quantity(Quantity(count: Interval(12), unit: "vehicle")))
    #expect(try rules(desk) != before)
    #expect(try !rules(desk).contains("ask-quantity"))
  }
}
