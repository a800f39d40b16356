import Accounts
import Foundation
import Playbooks
import Testing

@testable import Coaching

/// A brief with something of everything.
enum SampleBrief {
  static func brief(of account: Account) throws -> Brief {
    let ledger = ConcessionLedger(
      perVehicle: 2000, total: 24_000, room: -500, untraded: 1, unpriced: 1)
    let day = try #require(CalendarDay(iso: "2026-11-24"))
    return Brief(
      card: SampleConversation.card(account), coverage: RoleCoverage(account),
      needs: [("用途", .text("接待"))],
      changes: [
        Brief.Change(
          label: "数量", old: .quantity(Quantity(count: Interval(12), unit: "vehicle")),
          new: .quantity(Quantity(count: Interval(20), unit: "vehicle")), day: day)
      ],
      resistances: [
        Brief.Resistance(
          topic: "价格", words: "比别家贵一成", reason: nil, step: "强调重点", answer: "您看重哪一条？",
          evidence: [("对比试驾", "两台车开到院里")]),
        Brief.Resistance(
          topic: "规定", words: nil, reason: .boughtByRules, step: nil, answer: nil, evidence: []),
      ],
      findOut: ["几台车？"], ladder: [], ledger: ledger, limits: [try finding()],
      lastSafeDay: nil, visit: nil, occasions: [])
  }

  private static func finding() throws -> LimitFinding {
    let source = LimitSource(
      id: "s", title: Localized(zh: "用车办法", en: "Car rules"), number: "1号", asOf: "2017-12-05")
    let limit = OfficialLimit(
      id: "l", source: source, measure: .pricePerVehicle, bound: .atMost(180_000),
      title: Localized(zh: "价格标准", en: "the price standard"))
    return LimitFinding(label: "单台价位", value: 235_000, limit: limit)
  }
}
