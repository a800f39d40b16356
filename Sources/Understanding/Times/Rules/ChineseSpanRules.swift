/// How Chinese counts units up to now or from now on: 最近三个月, 下三周, 十个工作日内.
struct ChineseSpanRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "period.nth", "period",
      "period of? ord|'第'? num? '个'? weekUnit|monthMark|quarterMark",
      "本月第二周 → 2026-03-09..2026-03-16",
      "明年第四个月 → 2027-04-01..2027-05-01"
    ) { match in
      guard let whole = match.time(0), let unit = match.calendarUnit(5),
        let count = match.ordinal(2) ?? match.whole(3), count > 0, match.has(2),
        match.has(3) != (match.ordinal(2) != nil)
      else { return nil }
      return .time(.nth(count, unit, of: whole))
    },
    Rule(
      "period.first-few", "period",
      "period of? first num '个'? monthMark|quarterMark|weekUnit|'天'",
      "明年前两季度 → 2027-01-01..2027-07-01",
      "2026年的前两个月 → 2026-01-01..2026-03-01"
    ) { match in
      guard let whole = match.time(0), let count = match.whole(3, in: 1...400),
        let unit = match.calendarUnit(5)
      else { return nil }
      return .time(.run(count, unit, of: whole))
    },
    Rule(
      "period.last-few", "period",
      "period of? last num '个'? monthMark|quarterMark|weekUnit|'天'",
      "本月最后四天 → 2026-03-28..2026-04-01"
    ) { match in
      guard let whole = match.time(0), let count = match.whole(3, in: 1...400),
        let unit = match.calendarUnit(5)
      else { return nil }
      return .time(.run(-count, unit, of: whole))
    },
    Rule(
      "span.past", "stretch",
      "past length",
      "过去十年 → 2016-03-11..2026-03-11",
      "最近三个月 → 2025-12-11..2026-03-11"
    ) { match in
      match.length(1).map { .time(.span($0, -1, isWhole: false)) }
    },
    Rule(
      "span.coming", "stretch",
      "coming length",
      "未来两天 → 2026-03-12..2026-03-14",
      "接下来三周 → 2026-03-12..2026-04-02"
    ) { match in
      match.length(1).map { .time(.span($0, 1, isWhole: $0.unit <= .day)) }
    },
    Rule(
      "span.months", "stretch",
      "past|coming|before|after num monthMark",
      "近三月 → 2025-12-11..2026-03-11",
      "前三月 → 2025-12-11..2026-03-11"
    ) {
      match in
      guard let count = match.whole(1, in: 1...600) else { return nil }
      let length = LengthForm(low: ReadLength(months: count), unit: .month)
      return match.mark(0).map { .time(.span(length, $0, isWhole: false)) }
    },
    Rule(
      "span.whole", "stretch",
      "shift|before|after length",
      "上两周 → 2026-02-23..2026-03-09",
      "后三天 → 2026-03-12..2026-03-15",
      "下三个月 → 2026-04-01..2026-07-01"
    ) { match in
      guard let length = match.length(1), let side = match.direction(0) else { return nil }
      return .time(.span(length, side, isWhole: true))
    },
    Rule(
      "span.within", "stretch",
      "'在'? length inside",
      "一周内 → <=2026-03-19T00:00",
      "六个工作日内 → <=2026-03-20T00:00",
      "10天以内 → <=2026-03-22T00:00"
    ) { match in
      match.length(1).map { .time(.within($0)) }
    },
  ]
}
