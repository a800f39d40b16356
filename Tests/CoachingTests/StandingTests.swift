import Accounts
import Foundation
import Journal
import Playbooks
import Testing

@testable import Coaching

@Suite struct StandingTests {
  private func money(_ amount: Decimal, per: Money.Share = .vehicle) -> FieldValue {
    .money(Money(amount: Interval(amount), per: per))
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  private func concede(_ given: String, _ returned: String?, at desk: Desk) throws {
    let id: ConcessionID = desk.context.makeIdentifier()
    let draft = Draft(.concession(given: given, tradedFor: returned), about: .concession(id))
    try desk.store.append(desk.context.act(on: desk.account, [draft]))
  }

  @Test func `Concessions are added up against the floor`() throws {
    let desk = try Desk()
    try desk.fill("position_price", money(200_000))
    try desk.fill("price_floor", money(190_000))
    try desk.fill("quantity", .quantity(Quantity(count: Interval(10), unit: "vehicle")))
    for (given, returned) in [
      ("每台让3000", "本月签"), ("再让2%", nil), ("总价再让1万", nil), ("送一次首保", nil),
    ] {
      try concede(given, returned, at: desk)
    }
    let ledger = ConcessionLedger(try desk.record, desk.context)
    #expect(ledger.perVehicle == 8_000)
    #expect(ledger.total == 80_000)
    #expect(ledger.room == 2_000)
    #expect(ledger.untraded == 3)
    #expect(ledger.unpriced == 1)
    try concede("每台再降5000", nil, at: desk)
    #expect(ConcessionLedger(try desk.record, desk.context).room == -3_000)
  }

  @Test func `Parts of the purchase that nobody is known for are named`() throws {
    let desk = try Desk()
    let id: ContactID = desk.context.makeIdentifier()
    let details = ContactDetails(name: "李局长", role: .decider)
    try desk.store.append(
      desk.context.act(on: desk.account, [Draft(.contact(details), about: .contact(id))]))
    let coverage = RoleCoverage(try desk.record)
    #expect(coverage.covered.map(\.role) == [.decider])
    #expect(coverage.uncovered.count == PurchaseRole.allCases.count - 1)
    #expect(!coverage.uncovered.contains(.decider))
  }

  @Test func `A visit that was missed stands until somebody is in touch`() throws {
    let desk = try Desk()
    try desk.fill("visit_rhythm", .recurrence(Recurrence(.weekly, weekdays: [1], time: "09:00")))
    let zone = desk.context.zone
    let first = VisitDue(try desk.record, on: try day("2026-11-24"), in: zone)
    #expect(first?.day == (try? day("2026-11-30")))
    #expect(first?.isMissed == false)
    // A year later nobody has been in touch.
    let late = VisitDue(try desk.record, on: try day("2027-11-24"), in: zone)
    #expect(late?.day == (try? day("2027-11-22")))
    #expect(late?.isMissed == true)
    desk.wait(days: 366)
    var guide = try desk.guide()
    _ = try guide.note("电话聊了十分钟")
    let after = VisitDue(try desk.record, on: try day("2027-11-24"), in: zone)
    #expect(after?.isMissed == false)
    #expect(after?.day == (try? day("2027-11-29")))
  }

  @Test func `A price above the standard of its kind names the document, one below is silent`()
    throws
  {
    let desk = try Desk()
    try desk.fill("segment", .choice("city.police"))
    try desk.fill("vehicle_kind", .choice("confidential"))
    try desk.fill("position_price", money(150_000))
    let finding = try #require(try LimitCheck(desk.context, try desk.record).findings().first)
    #expect(finding.limit.bound.number == 120_000)
    #expect(!finding.limit.source.number.isEmpty)
    try desk.fill("position_price", money(119_000))
    #expect(try LimitCheck(desk.context, try desk.record).findings().isEmpty)
    try desk.fill("segment", .choice("company"))
    try desk.fill("position_price", money(900_000))
    #expect(try LimitCheck(desk.context, try desk.record).findings().isEmpty)
  }

  @Test func `The last safe day is counted back by the rules that apply`() throws {
    let desk = try Desk()
    try desk.fill("segment", .choice("county.court"))
    let wanted = try day("2027-03-31")
    try desk.fill("purchase_time", .date(DateSpan(wanted)))
    // The notice alone: 30 days.
    let small = try LastSafeDay(try desk.record, desk.context)
    #expect(small?.day == wanted.adding(days: -30))
    // An order that goes to open tender: 20 days of bids besides.
    try desk.fill("budget", money(2_500_000, per: .total))
    let large = try LastSafeDay(try desk.record, desk.context)
    #expect(large?.day == wanted.adding(days: -50))
    try desk.fill("segment", .choice("company"))
    #expect(try LastSafeDay(try desk.record, desk.context) == nil)
  }

  @Test func `The customer's year brings its proposals and their days`() throws {
    let desk = try Desk()
    try desk.fill("segment", .choice("county.court"))
    try desk.fill("quantity", .quantity(Quantity(count: Interval(12), unit: "vehicle")))
    try desk.fill("budget", money(2_500_000, per: .total))
    try desk.fill("purchase_time", .date(DateSpan(try day("2027-03-31"))))
    let ladder = try ProposalEngine(desk.context).ladder(for: try desk.record)
    let notice = try #require(ladder.first { $0.rule == "publish-intention" })
    #expect(notice.due == (try day("2027-02-09")))
    #expect(notice.owner == .customer)
    #expect(notice.grounds.compactMap(\.day).count == 2)
    #expect(ladder.map(\.size) == ladder.map(\.size).sorted())
    try desk.fill("segment", .choice("company"))
    let company = try ProposalEngine(desk.context).ladder(for: try desk.record)
    #expect(!company.contains { $0.rule == "publish-intention" })
  }

  @Test func `Objections are expected for a reason that the record gives`() throws {
    let desk = try Desk()
    try desk.fill("position_price", money(200_000))
    try desk.fill("rival_price", money(190_000))
    try desk.fill("rivals", .list(["骏途"]))
    try desk.fill("purchase_time", .date(DateSpan(try day("2026-12-20"))))
    let topics = LikelyObjections(account: try desk.record, today: desk.context.today).topics
    #expect(topics.map(\.topic) == ["price", "supplier", "delivery"])
    let brief = try BriefMaker(desk.context).brief(of: try desk.record)
    #expect(brief.resistances.count == 2)
    #expect(brief.resistances.allSatisfy { !$0.evidence.isEmpty && $0.answer != nil })
  }
}
