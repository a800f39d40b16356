/// Money, percentages, quantities and numbers, and the words that bound them, in both languages.
struct AmountRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "number.ordinal", "amount",
      "ord",
      "第三 → #3"
    ) { match in match[0] },
    Rule(
      "number.plain", "value",
      "num",
      "534 → 534",
      "三十五万八 → 358000 CNY",
      "30w → 300000 CNY"
    ) { match in match.plain(0) },
    Rule(
      "amount.value", "amount",
      "value",
      "12台 → 12 台"
    ) { match in match[0] },
    Rule(
      "amount.about", "value",
      "about value",
      "大概12台 → ~12 台",
      "around 20 → ~20"
    ) { match in
      guard var value = match.amount(1) else { return nil }
      value.isApproximate = true
      return .amount(value)
    },
    Rule(
      "amount.about-after", "value",
      "value aboutAfter",
      "九十万上下 → ~900000 CNY"
    ) { match in
      guard var value = match.amount(0) else { return nil }
      value.isApproximate = true
      return .amount(value)
    },
    Rule(
      "amount.limit-before", "amount",
      "limitBefore value limitAfter?",
      "不超过45万 → ..450000 CNY",
      "at least 15 cars → 15.. car"
    ) { match in
      guard let side = match.mark(0), match.mark(2) ?? side == side else { return nil }
      return match.limited(1, side)
    },
    Rule(
      "amount.limit-after", "amount",
      "value limitAfter",
      "25万以内 → ..250000 CNY",
      "五百以上 → 500.."
    ) { match in
      match.mark(1).flatMap { match.limited(0, $0) }
    },
    Rule(
      "amount.limits", "amount",
      "limitBefore value '且'|'并且'|'而'|'and'|','? limitBefore value",
      "大于30小于45 → 30..45"
    ) { match in
      guard match.mark(0) == 1, match.mark(3) == 2, let low = match.amount(1),
        let high = match.amount(4)
      else { return nil }
      return match.span(low, high)
    },
    Rule(
      "amount.range", "amount",
      "rangeOpen? value included? rangeMark|rangeAnd value rangeClose?",
      "80到100万 → 800000..1000000 CNY",
      "10-15台 → 10..15 台",
      "between 31k and 36k euros → 31000..36000 EUR"
    ) { match in
      guard let low = match.amount(1), let high = match.amount(4),
        match.isRangeMark(3) || (match.has(0) && match.has(5)) || match.wordsStart(0, "b")
      else { return nil }
      return match.span(low, high)
    },
  ]
}
