/// The words that stand around a number and say how it is meant.
struct AmountWords: Sendable {
  /// Which end of a range a word gives.
  enum Limit: Sendable {
    case lowest, highest
  }

  /// Words for "about", in front or behind.
  let about = WordTable<Bool>([
    ("约 大约 大概 大致 差不多 约莫 左右 上下 ~ ≈", true),
    ("about around approximately approx approx. roughly circa or_so", true),
  ])

  /// Words for a limit in front of the number.
  let before = WordTable<Limit>([
    ("≤ < <= 不超过 不超 不高于 不大于 不多于 最多 至多 最高 小于 少于 低于 不到 up_to", .highest),
    ("at_most no_more_than not_more_than under below less_than within max maximum", .highest),
    ("≥ > >= 至少 最少 最低 起码 不少于 不低于 不小于 超过 大于 多于 高于 at_least", .lowest),
    ("no_less_than not_less_than more_than over above min minimum", .lowest),
  ])

  /// Words for a limit behind the number.
  let after = WordTable<Limit>([
    ("以内 之内 内 以下 封顶 or_less or_fewer at_most max maximum tops", .highest),
    ("以上 起 + or_more at_least min minimum", .lowest),
  ])

  /// Words between the ends of a range.
  let between = WordTable<Bool>([("- -- ~ 到 至 to", true)])
}
