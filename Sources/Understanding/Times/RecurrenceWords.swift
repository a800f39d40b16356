/// The words of a recurrence in both languages.
struct RecurrenceWords: Sendable {
  /// A period, and how many of the counted frequency it holds.
  struct Period: Sendable {
    let frequency: ReadRecurrence.Frequency
    let count: Int
  }

  /// Periods as one word that says "every".
  let adverbs = WordTable<Period>([
    ("daily", Period(frequency: .daily, count: 1)),
    ("weekly", Period(frequency: .weekly, count: 1)),
    ("monthly", Period(frequency: .monthly, count: 1)),
    ("quarterly", Period(frequency: .monthly, count: 3)),
    ("yearly annually annual", Period(frequency: .yearly, count: 1)),
  ])

  /// Periods behind "every".
  let singles = WordTable<Period>([
    ("day 天 日", Period(frequency: .daily, count: 1)),
    ("week 周 星期 个星期 礼拜 个礼拜", Period(frequency: .weekly, count: 1)),
    ("month 月 个月", Period(frequency: .monthly, count: 1)),
    ("quarter 季 季度 个季度", Period(frequency: .monthly, count: 3)),
    ("半年 half_year half_a_year", Period(frequency: .monthly, count: 6)),
    ("year 年", Period(frequency: .yearly, count: 1)),
  ])

  /// Periods behind a number; 3月 and 3日 are dates, not periods.
  let counted = WordTable<Period>([
    ("day days 天", Period(frequency: .daily, count: 1)),
    ("week weeks 周 星期 个星期 礼拜 个礼拜", Period(frequency: .weekly, count: 1)),
    ("month months 个月", Period(frequency: .monthly, count: 1)),
    ("quarter quarters 季度 个季度", Period(frequency: .monthly, count: 3)),
    ("year years yr yrs 年", Period(frequency: .yearly, count: 1)),
  ])

  /// A period that stands alone.
  let alone = WordTable<Period>([("半年", Period(frequency: .monthly, count: 6))])

  /// Words behind "every" that mean a number.
  let counts = WordTable<Int>([("other second", 2), ("third", 3)])

  /// Words for "every".
  let every = WordTable<Bool>([("每 every each once_every once_a once_per", true)])

  /// Words behind a period that say it happens once in it.
  let once = WordTable<Bool>([("一次 1次 一换 一轮", true)])

  /// Days of the week behind 周 or in English, Monday is 1.
  let weekdays = WordTable<Int>([
    ("一 mon monday mondays", 1), ("二 tue tues tuesday tuesdays", 2),
    ("三 wed wednesday wednesdays", 3), ("四 thu thur thurs thursday thursdays", 4),
    ("五 fri friday fridays", 5), ("六 sat saturday saturdays", 6),
    ("日 天 sun sunday sundays", 7),
  ])

  /// All the working days at once.
  let workdays = WordTable<Bool>([("工作日 个工作日 weekday weekdays workday working_day", true)])

  /// Words that stand before a further day of the week.
  let weekMarks = WordTable<Bool>([("周 星期 礼拜", true)])

  /// Words between days of the week.
  let joins = WordTable<Bool>([("、 , / 和 及 与 and &", true)])

  /// Words between the first and the last of several days.
  let through = WordTable<Bool>([("到 至 - ~ to through", true)])

  /// Months by name.
  let months = WordTable<Int>([
    ("jan january", 1), ("feb february", 2), ("mar march", 3), ("apr april", 4), ("may", 5),
    ("jun june", 6), ("jul july", 7), ("aug august", 8), ("sep sept september", 9),
    ("oct october", 10), ("nov november", 11), ("dec december", 12),
  ])

  /// The letters of the periods in ISO 8601.
  let letters = WordTable<Period>([
    ("d", Period(frequency: .daily, count: 1)), ("w", Period(frequency: .weekly, count: 1)),
    ("m", Period(frequency: .monthly, count: 1)), ("y", Period(frequency: .yearly, count: 1)),
  ])

  /// Words between a period and its day or hour that say nothing more.
  let fillers = WordTable<Bool>([("on on_the the at 的 在", true)])

  /// Marks behind a month.
  let monthMarks = WordTable<Bool>([("月 月份 - /", true)])

  /// Marks behind the day of a month.
  let dayMarks = WordTable<Bool>([("日 号 st nd rd th", true)])
}
