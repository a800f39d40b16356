import Testing
import Understanding

struct MoneyReaderTests {
  @Test(arguments: [
    ("3000000", "3000000", "CNY"), ("300万", "3000000", "CNY"), ("18.98万", "189800", "CNY"),
    ("1.2m", "1200000", "CNY"), ("￥300万", "3000000", "CNY"), ("¥3,000,000", "3000000", "CNY"),
    ("300万元", "3000000", "CNY"), ("50块", "50", "CNY"), ("RMB 300", "300", "CNY"),
    ("300 cny", "300", "CNY"), ("$80k", "80000", "USD"), ("80k USD", "80000", "USD"),
    ("€5,000", "5000", "EUR"), ("80-100万", "800000..1000000", "CNY"),
    ("$80 to $100k", "80000..100000", "USD"), ("80万元-100万元", "800000..1000000", "CNY"),
    ("三百万以内", "..3000000", "CNY"), ("约 300万元左右", "~3000000", "CNY"),
    ("¥300万以内", "..3000000", "CNY"), ("up to $3m", "..3000000", "USD"),
  ])
  func `an amount is read with its currency`(text: String, expected: String, currency: String) {
    #expect(value(text, as: .money) == .money(bounds(expected), currency: currency))
  }

  @Test(arguments: [
    "预计", "$80 to €100", "¥300 USD", "300万/台", "元", "¥", "预算300万", "12台", "300 bucks",
  ])
  func `what is more or other than an amount is none`(text: String) {
    #expect(value(text, as: .money) == nil)
  }
}
