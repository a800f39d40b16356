import Accounts
import Diagnostics
import Foundation
import Reports
import Testing

@Suite struct ValueFormatTests {
  private static func money(
    _ low: Decimal?, _ high: Decimal?, about: Bool = false, currency: String = "CNY",
    per: Money.Share = .total
  ) -> FieldValue {
    let amount = Interval(low: low, high: high, approximate: about)
    return .money(Money(amount: amount, currency: currency, per: per))
  }

  private static func cars(
    _ low: Decimal?, _ high: Decimal?, about: Bool = false, unit: String = "vehicle"
  ) -> FieldValue {
    .quantity(Quantity(count: Interval(low: low, high: high, approximate: about), unit: unit))
  }

  @Test(arguments: [
    (money(3_000_000, 3_000_000), "¥3,000,000", "¥3,000,000"),
    (money(nil, 3_000_000), "≤ ¥3,000,000", "≤ ¥3,000,000"),
    (money(800_000, nil, about: true), "≥ 约¥800,000", "≥ about ¥800,000"),
    (money(800_000, 1_000_000), "¥800,000–1,000,000", "¥800,000–1,000,000"),
    (money(999, 999, currency: "USD"), "USD 999", "USD 999"),
    (
      money(250_000.5, 250_000.5, about: true, per: .vehicle), "每台约¥250,000.5",
      "about ¥250,000.5 per car"
    ),
    (money(-1_500, -1_500), "¥-1,500", "¥-1,500"),
    (money(nil, nil), "未定", "not set"),
  ])
  func `Money shows its bounds, its currency and what it is for`(
    value: FieldValue, zh: String, en: String
  ) throws {
    try expect(value, zh, en)
  }

  @Test(arguments: [
    (cars(1, 1), "1台", "1 car"),
    (cars(12, 12, about: true), "约12台", "about 12 cars"),
    (cars(10, 12), "10–12台", "10–12 cars"),
    (cars(nil, 1), "≤ 1台", "≤ 1 car"),
    (cars(1_200, nil), "≥ 1,200台", "≥ 1,200 cars"),
    (cars(3, 3, unit: "km"), "3 km", "3 km"),
    (FieldValue.number(Interval(low: 0.5, high: 2)), "0.5–2", "0.5–2"),
    (FieldValue.flag(true), "是", "yes"),
    (FieldValue.flag(false), "否", "no"),
    (FieldValue.list(["接待", "执法"]), "接待、执法", "接待, 执法"),
    (FieldValue.text("照旧"), "照旧", "照旧"),
  ])
  func `Counts and plain values are said as people say them`(
    value: FieldValue, zh: String, en: String
  ) throws {
    try expect(value, zh, en)
  }

  @Test func `A choice shows its words, or its identifier when there are none`() throws {
    let format = ValueFormat(texts: try ShippedTexts.texts(.english), today: try Days.today) {
      id, field in id == "maker" && field == "gap_solution" ? "The maker" : nil
    }
    #expect(format(.choice("maker"), of: "gap_solution", people: [:]) == "The maker")
    #expect(format(.choice("partner"), of: "gap_solution", people: [:]) == "partner")
  }

  @Test(arguments: [
    (Language.chinese, "王建国处长(后勤处 · 管预算)、李局长(拍板)", "王建国处长、李局长"),
    (
      Language.english, "王建国处长 (后勤处 · holds the budget), 李局长 (decides)",
      "王建国处长, 李局长"
    ),
  ])
  func `People show department and part, and names alone inside of a sentence`(
    language: Language, full: String, plain: String
  ) throws {
    let account = try SampleAccount().account
    let format = ValueFormat(texts: try ShippedTexts.texts(language), today: try Days.today)
    let value = try #require(account.fields["contacts"])
    #expect(format(value, in: account) == full)
    #expect(format.wording(value, in: account) == plain)
  }

  private func expect(_ value: FieldValue, _ zh: String, _ en: String) throws {
    for (language, text) in [(Language.chinese, zh), (.english, en)] {
      let format = ValueFormat(texts: try ShippedTexts.texts(language), today: try Days.today)
      #expect(format(value, people: [:]) == text)
    }
  }
}
