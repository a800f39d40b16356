/// The words that stand around and between written dates.
struct DateWords: Sendable {
  /// Which end of a span a word leaves as said; the other one is open.
  enum End: Sendable {
    case first, last
  }

  /// Words in front of the one date.
  let before = WordTable<End>([
    ("by before until till up_to no_later_than ≤ <= .. 不晚于 最晚 最迟", .last),
    ("from since after no_earlier_than ≥ >= 不早于 最早", .first),
  ])

  /// Words behind the one date.
  let after = WordTable<End>([
    ("前 之前 以前 为止", .last), ("后 之后 以后 起 开始 ..", .first),
  ])

  /// Words in front of the first of two dates.
  let opening = WordTable<Bool>([("从 自 from between", true)])

  /// Words between two dates.
  let between = WordTable<Bool>([(".. ... ~ - -- 到 至 to until till and", true)])

  /// The marks behind a number in a Chinese date.
  let year = WordTable<Bool>([("年", true)])
  /// Behind the month.
  let month = WordTable<Bool>([("月 月份", true)])
  /// Behind the day.
  let day = WordTable<Bool>([("日 号", true)])

  /// The quarters as written in Chinese.
  let quarters = WordTable<Int>([
    ("一季度 第一季度", 1), ("二季度 第二季度", 2), ("三季度 第三季度", 3), ("四季度 第四季度", 4),
    ("1季度 第1季度", 1), ("2季度 第2季度", 2), ("3季度 第3季度", 3), ("4季度 第4季度", 4),
  ])
}
