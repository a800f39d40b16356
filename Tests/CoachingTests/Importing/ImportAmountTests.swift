import Accounts
import Coaching
import Foundation
import Testing

/// Amounts under headings that say what they are counted in.
struct ImportAmountTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  private func money(_ heading: String, _ text: String) throws -> Money? {
    try bench.take(["客户", heading], ["市公安局", text])
    guard case .money(let money)? = try bench.desk.record.fields[FieldKey("budget")] else {
      return nil
    }
    return money
  }

  @Test(arguments: [
    ("65万", 650_000), ("六十五万", 650_000), ("三百五十万", 3_500_000), ("0.5亿", 50_000_000),
    ("350", 3_500_000), ("六十五", 650_000), ("约300", 3_000_000), ("650000元", 650_000),
    ("３５０", 3_500_000), ("1,200", 12_000_000),
  ])
  func `An amount that names its own unit is taken by it`(text: String, amount: Int) throws {
    #expect(try money("预算(万元)", text)?.amount.low == Decimal(amount))
  }

  @Test func `Both ends of a range have the unit`() throws {
    let money = try money("预算(万元)", "60-65万")
    #expect(money?.amount == Interval(low: 600_000, high: 650_000))
  }

  @Test(arguments: [
    ("Budget (k$)", "350", 350_000, "USD"), ("Budget (k$)", "350k", 350_000, "USD"),
    ("Budget (USD 1000)", "350", 350_000, "USD"), ("Budget (USD 1000)", "1.1m", 1_100_000, "USD"),
    ("Budget (USD '000)", "350", 350_000, "USD"), ("Budget (€ million)", "2", 2_000_000, "EUR"),
    ("Budget in thousands", "350", 350_000, "CNY"), ("Budget in k USD", "350", 350_000, "USD"),
    ("预算万元", "350", 3_500_000, "CNY"), ("预算（千元）", "3500", 3_500_000, "CNY"),
    ("预算(万美元)", "50", 500_000, "USD"), ("预算(2026年)", "350万", 3_500_000, "CNY"),
    ("Budget (k$)", "¥300000", 300_000, "CNY"),
  ])
  func `A heading says unit and currency for cells that name none`(
    heading: String, text: String, amount: Int, currency: String
  ) throws {
    let money = try money(heading, text)
    #expect(money?.amount.low == Decimal(amount))
    #expect(money?.currency == currency)
  }

  @Test func `A number written in full under thousands is taken as it stands and told`() throws {
    let outcome = try bench.take(["客户", "预算(万元)"], ["市公安局", "1200000"])
    #expect(
      try bench.desk.record.fields[FieldKey("budget")]
        == .money(Money(amount: Interval(1_200_000))))
    #expect(outcome.doubts.map(\.reason) == [.asWritten("万元")])
    #expect(try bench.take(["客户", "预算(万元)"], ["市水务局", "9999"]).doubtful == 0)
  }

  @Test(arguments: [("预算", "30万/台"), ("预算(万元/台)", "30"), ("Budget", "$30k per vehicle")])
  func `The price of one vehicle is no budget`(heading: String, text: String) throws {
    let outcome = try bench.take(["客户", heading], ["市公安局", text])
    #expect(try bench.desk.record.fields[FieldKey("budget")] == nil)
    #expect(try bench.desk.record.unread[FieldKey("budget")]?.value == text)
    #expect(outcome.unread == 1)
  }
}
