/// Amounts of money in both languages: ¥800k, 两块九毛九, 20 dollars 43 cents.
struct MoneyRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "money.currency-first", "value",
      "currencyBefore num",
      "¥800k → 800000 CNY",
      "人民币120万 → 1200000 CNY",
      "$1.2m → 1200000 USD"
    ) {
      match in
      match.money(numeral: 1, currency: 0)
    },
    Rule(
      "money.currency-last", "value",
      "num '-'? currencyAfter",
      "八十万元 → 800000 CNY",
      "5000块 → 5000 CNY",
      "20 euros → 20 EUR"
    ) {
      match in
      match.money(numeral: 0, currency: 2)
    },
    Rule(
      "money.currency-both", "value",
      "currencyBefore value",
      "人民币235万元 → 2350000 CNY",
      "US $ 36 million → 36000000 USD"
    ) {
      match in
      guard let currency = match.text(0), var value = match.amount(1),
        case .money(let said) = value.kind
      else { return nil }
      guard said == currency else { return nil }
      value.other = nil
      return .amount(value)
    },
    Rule(
      "money.currency-after", "value",
      "value currencyAfter",
      "五块七毛八RMB → 5.78 CNY"
    ) { match in
      guard let currency = match.text(1), var value = match.amount(0),
        value.kind == .money(currency), value.low == value.high
      else { return nil }
      value.other = nil
      return .amount(value)
    },
    Rule(
      "money.tenths", "value",
      "num lowerDigitOf num tenth",
      "一块二角 → 1.2 CNY",
      "两块九毛 → 2.9 CNY"
    ) { match in
      match.money(0, tenths: 2, hundredths: nil)
    },
    Rule(
      "money.tenths-short", "value",
      "num lowerDigitOf num",
      "九块九 → 9.9 CNY"
    ) { match in
      match.money(0, tenths: 2, hundredths: nil)
    },
    Rule(
      "money.hundredths", "value",
      "num lowerDigitOf num tenth num hundredth?",
      "两块九毛九 → 2.99 CNY",
      "三元一角七分 → 3.17 CNY"
    ) { match in
      match.money(0, tenths: 2, hundredths: 4)
    },
    Rule(
      "money.zero-hundredths", "value",
      "num lowerDigitOf num hundredth",
      "九元零九分 → 9.09 CNY"
    ) { match in
      guard case .chineseDigits(2)? = match.numeral(2)?.style else { return nil }
      return match.money(0, tenths: nil, hundredths: 2)
    },
    Rule(
      "money.only-tenths", "value",
      "num tenth num? hundredth?",
      "五毛 → 0.5 CNY",
      "九毛九 → 0.99 CNY"
    ) { match in
      match.money(nil, tenths: 0, hundredths: match.has(2) ? 2 : nil)
    },
    Rule(
      "money.only-hundredths", "value",
      "num hundredth",
      "二十五分 → PT25M"
    ) { match in
      match.money(nil, tenths: nil, hundredths: 0)
    },
    Rule(
      "money.cents", "value",
      "num '-'? centMark",
      "50 cents → 0.5 USD"
    ) { match in
      guard let value = match.numeral(0)?.low.times(Figure(1, places: 2)) else { return nil }
      return .amount(AmountForm(.money("USD"), low: value, high: value))
    },
    Rule(
      "money.and-cents", "value",
      "value plusWord? num centMark?",
      "20 dollars 43 cents → 20.43 USD",
      "15 dollars 50 → 15.5 USD"
    ) { match in
      guard var value = match.amount(0), case .money = value.kind, let whole = value.low,
        whole == value.high, whole.places == 0, value.other == nil, value.scale == nil,
        let cents = match.whole(2, in: 1...99),
        match.has(3) || match.isLastNumber(2), match.isAsciiWord(0), match.endsWithLetter(0),
        let sum = whole.adding(Figure(cents, places: 2))
      else { return nil }
      value.low = sum
      value.high = sum
      return .amount(value)
    },
    Rule(
      "money.scaled-after", "value",
      "value scaleWord",
      "45 USD million → 45000000 USD"
    ) { match in
      guard var value = match.amount(0), case .money = value.kind, value.other == nil,
        value.scale == nil, let power = match.mark(1), let whole = value.low,
        let sum = whole.times(Figure((0..<power).reduce(1) { number, _ in number * 10 }))
      else { return nil }
      value.low = sum
      value.high = sum
      return .amount(value)
    },
    Rule(
      "money.mega", "value",
      "num currencyMega",
      "30 MUSD → 30000000 USD"
    ) { match in
      guard let currency = match.text(1),
        let value = match.numeral(0)?.low.times(Figure(1_000_000))
      else { return nil }
      return .amount(AmountForm(.money(currency), low: value, high: value))
    },
  ]
}
