/// Reads an amount of money; without a currency it is in yuan.
struct MoneyReader: Sendable {
  private let scanner = AmountScanner(
    unitsBefore: WordTable([
      ("¥ cny rmb 人民币 cn¥", "CNY"), ("$ us$ usd 美元 美金", "USD"), ("€ eur 欧元", "EUR"),
    ]),
    unitsAfter: WordTable([
      ("元 块 块钱 圆 元人民币 人民币 cny rmb yuan ¥", "CNY"),
      ("美元 美金 usd dollar dollars $", "USD"), ("欧元 eur euro euros €", "EUR"),
    ]))

  /// Returns the amount that a text consists of.
  func readings(of text: PlainText) -> [Reading] {
    guard let amount = scanner.amount(in: text) else { return [] }
    let value = ReadValue.money(amount.bounds, currency: amount.unit ?? "CNY")
    return [Reading(value: value, span: text.core, rule: "money.\(amount.form)")]
  }
}
