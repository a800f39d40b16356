/// How Chinese names a stretch of the calendar: 下周, 月底, 明年一季度, 下半年, 未来三个月.
struct ChinesePeriodRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "week.shifted", "period",
      "shift weekUnit",
      "下周 → 2026-03-16..2026-03-23",
      "这个礼拜 → 2026-03-09..2026-03-16",
      "上个星期 → 2026-03-02..2026-03-09"
    ) { match in
      match.mark(0).map { .time(.shifted(.week, $0)) }
    },
    Rule(
      "month.shifted", "relMonth",
      "shift monthMark",
      "下个月 → 2026-04-01..2026-05-01",
      "本月 → 2026-03-01..2026-04-01",
      "上月 → 2026-02-01..2026-03-01"
    ) { match in
      match.mark(0).map { .time(.shifted(.month, $0)) }
    },
    Rule(
      "period.month-shifted", "month",
      "relMonth",
      "下月 → 2026-04-01..2026-05-01"
    ) { match in match[0] },
    Rule(
      "quarter.shifted", "quarterPeriod",
      "shift quarterMark",
      "下个季度 → 2026-04-01..2026-07-01",
      "本季度 → 2026-01-01..2026-04-01"
    ) { match in
      match.mark(0).map { .time(.shifted(.quarter, $0)) }
    },
    Rule(
      "year.relative", "year",
      "relYear",
      "明年 → 2027-01-01..2028-01-01",
      "去年 → 2025-01-01..2026-01-01",
      "今年 → 2026-01-01..2027-01-01"
    ) { match in
      match.mark(0).map { .time(.shifted(.year, $0)) }
    },
    Rule(
      "year.number", "year",
      "num yearMark",
      "2027年 → 2027-01-01..2028-01-01",
      "二零二六年 → 2026-01-01..2027-01-01",
      "九八年 → 1998-01-01..1999-01-01"
    ) { match in
      match.year(0).map { .time(.calendar(year: $0, month: nil, day: nil)) }
    },
    Rule(
      "period.year", "period",
      "year",
      "今年 → 2026-01-01..2027-01-01"
    ) { match in match[0] },
    Rule(
      "month.number", "month",
      "num monthMark",
      "6月 → 2026-06-01..2026-07-01",
      "十二月份 → 2026-12-01..2027-01-01"
    ) { match in
      match.whole(0, in: 1...12).map { .time(.calendar(year: nil, month: $0, day: nil)) }
    },
    Rule(
      "year.month", "month",
      "year of? month",
      "明年6月 → 2027-06-01..2027-07-01",
      "2026年十月 → 2026-10-01..2026-11-01"
    ) { match in
      match.joined(2, in: 0)
    },
    Rule(
      "year.first-month", "month",
      "year of? firstMonth",
      "2026年首月 → 2026-01-01..2026-02-01"
    ) { match in
      match.time(0).map { .time(.nth(1, .month, of: $0)) }
    },
    Rule(
      "period.month", "period",
      "month",
      "七月 → 2026-07-01..2026-08-01"
    ) { match in match[0] },
    Rule(
      "year.quarter-number", "quarterPeriod",
      "num|ord '个'? quarterMark",
      "一季度 → 2027-01-01..2027-04-01",
      "第3季度 → 2026-07-01..2026-10-01"
    ) {
      match in
      guard let number = match.ordinal(0) ?? (match.has(1) ? nil : match.whole(0)),
        (1...4).contains(number)
      else { return nil }
      return .time(.quarter(number, of: nil))
    },
    Rule(
      "year.quarter-word", "quarterPeriod",
      "quarterName",
      "Q2 → 2026-04-01..2026-07-01",
      "q3 → 2026-07-01..2026-10-01"
    ) { match in
      match.mark(0).map { .time(.quarter($0, of: nil)) }
    },
    Rule(
      "year.quarter", "quarterPeriod",
      "year of|'-'? quarterPeriod",
      "明年一季度 → 2027-01-01..2027-04-01",
      "2026年Q3 → 2026-07-01..2026-10-01"
    ) {
      match in
      guard let year = match.time(0), case .quarter(let number, nil)? = match.time(2)
      else { return nil }
      return .time(.quarter(number, of: year))
    },
    Rule(
      "period.quarter", "period",
      "quarterPeriod",
      "三季度 → 2026-07-01..2026-10-01"
    ) { match in match[0] },
    Rule(
      "year.half", "period",
      "year? of? halfYear",
      "下半年 → 2026-07-01..2027-01-01",
      "今年上半年 → 2026-01-01..2026-07-01"
    ) { match in
      match.mark(2).map { .time(.half($0, of: match.time(0) ?? .shifted(.year, 0))) }
    },
    Rule(
      "month.half", "period",
      "month? of? halfMonth",
      "上半月 → 2026-03-01..2026-03-16",
      "5月下半月 → 2026-05-16..2026-06-01"
    ) { match in
      match.mark(2).map { .time(.half($0, of: match.time(0) ?? .shifted(.month, 0))) }
    },
    Rule(
      "week.half", "period",
      "halfWeek",
      "下半周 → 2026-03-12..2026-03-16"
    ) { match in
      match.mark(0).map { .time(.half($0, of: .shifted(.week, 0))) }
    },
    Rule(
      "month.third", "period",
      "month of? third",
      "六月底 → 2026-06-21..2026-07-01",
      "下个月初 → 2026-04-01..2026-04-11",
      "4月中旬 → 2026-04-11..2026-04-21"
    ) { match in
      guard let month = match.time(0), let third = match.mark(2) else { return nil }
      return .time(.third(third, of: month))
    },
    Rule(
      "month.this-third", "period",
      "monthThird",
      "月底 → 2026-03-21..2026-04-01",
      "月初 → 2026-03-01..2026-03-11"
    ) { match in
      match.mark(0).map { .time(.third($0, of: .shifted(.month, 0))) }
    },
    Rule(
      "year.third", "period",
      "year? yearThird",
      "年底 → 2026-12-01..2027-01-01",
      "明年年初 → 2027-01-01..2027-02-01"
    ) { match in
      match.mark(1).map { .time(.third($0, of: match.time(0) ?? .shifted(.year, 0))) }
    },
    Rule(
      "year.third-short", "period",
      "year third",
      "明年初 → 2027-01-01..2027-02-01",
      "今年底 → 2026-12-01..2027-01-01"
    ) { match in
      guard let year = match.time(0), let third = match.mark(1) else { return nil }
      return .time(.third(third, of: year))
    },
    Rule(
      "quarter.third", "period",
      "quarterPeriod? quarterThird",
      "季度末 → 2026-03-01..2026-04-01"
    ) { match in
      match.mark(1).map { .time(.third($0, of: match.time(0) ?? .shifted(.quarter, 0))) }
    },
    Rule(
      "quarter.third-of", "period",
      "quarterPeriod third",
      "一季度末 → 2027-03-01..2027-04-01",
      "三季度初 → 2026-07-01..2026-08-01"
    ) { match in
      guard let quarter = match.time(0), let third = match.mark(1) else { return nil }
      return .time(.third(third, of: quarter))
    },
    Rule(
      "week.weekend", "period",
      "shift? weekend",
      "周末 → 2026-03-14..2026-03-16",
      "下周末 → 2026-03-21..2026-03-23",
      "这个周末 → 2026-03-14..2026-03-16"
    ) { match in
      .time(.run(-2, .day, of: .shifted(.week, match.mark(0) ?? 0)))
    },
    Rule(
      "week.third", "period",
      "shift? weekThird",
      "周初 → 2026-03-09..2026-03-11",
      "下周中 → 2026-03-18..2026-03-20"
    ) { match in
      match.mark(1).map { .time(.third($0, of: .shifted(.week, match.mark(0) ?? 0))) }
    },
    Rule(
      "week.third-of", "period",
      "shift weekUnit third",
      "下周初 → 2026-03-16..2026-03-18"
    ) { match in
      guard let shift = match.mark(0), let third = match.mark(2) else { return nil }
      return .time(.third(third, of: .shifted(.week, shift)))
    },
    Rule(
      "year.within", "period",
      "'年内'",
      "年内 → 2026-01-01..2027-01-01"
    ) { _ in .time(.shifted(.year, 0)) },
    Rule(
      "period.within", "period",
      "period inside",
      "本周内 → 2026-03-09..2026-03-16"
    ) { match in match[0] },
    Rule(
      "years.two", "period",
      "'今明两年'",
      "今明两年 → 2026-01-01..2028-01-01"
    ) { _ in
      .time(.range(.shifted(.year, 0), .shifted(.year, 1)))
    },
    Rule(
      "days.three", "period",
      "'今明后三天'|'这两天'",
      "今明后三天 → 2026-03-11..2026-03-14"
    ) { _ in
      .time(.range(.shifted(.day, 0), .shifted(.day, 2)))
    },
  ]
}
