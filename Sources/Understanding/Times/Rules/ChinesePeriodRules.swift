/// How Chinese names a stretch of the calendar: 下周, 月底, 明年一季度, 下半年, 未来三个月.
struct ChinesePeriodRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule("week.shifted", "period", "shift weekUnit", "下周", "这个礼拜", "上个星期") { match in
      match.mark(0).map { .time(.shifted(.week, $0)) }
    },
    Rule("month.shifted", "relMonth", "shift monthMark", "下个月", "本月", "上月") { match in
      match.mark(0).map { .time(.shifted(.month, $0)) }
    },
    Rule("period.month-shifted", "month", "relMonth", "下月") { match in match[0] },
    Rule("quarter.shifted", "quarterPeriod", "shift quarterMark", "下个季度", "本季度") { match in
      match.mark(0).map { .time(.shifted(.quarter, $0)) }
    },
    Rule("year.relative", "year", "relYear", "明年", "去年", "今年") { match in
      match.mark(0).map { .time(.shifted(.year, $0)) }
    },
    Rule("year.number", "year", "num yearMark", "2027年", "二零二六年", "九八年") { match in
      match.year(0).map { .time(.calendar(year: $0, month: nil, day: nil)) }
    },
    Rule("period.year", "period", "year", "今年") { match in match[0] },
    Rule("month.number", "month", "num monthMark", "6月", "十二月份") { match in
      match.whole(0, in: 1...12).map { .time(.calendar(year: nil, month: $0, day: nil)) }
    },
    Rule("year.month", "month", "year of? month", "明年6月", "2026年十月") { match in
      match.joined(2, in: 0)
    },
    Rule("year.first-month", "month", "year of? firstMonth", "2026年首月") { match in
      match.time(0).map { .time(.nth(1, .month, of: $0)) }
    },
    Rule("period.month", "period", "month", "七月") { match in match[0] },
    Rule("year.quarter-number", "quarterPeriod", "num|ord '个'? quarterMark", "一季度", "第3季度") {
      match in
      guard let number = match.ordinal(0) ?? (match.has(1) ? nil : match.whole(0)),
        (1...4).contains(number)
      else { return nil }
      return .time(.quarter(number, of: nil))
    },
    Rule("year.quarter-word", "quarterPeriod", "quarterName", "Q2", "q3") { match in
      match.mark(0).map { .time(.quarter($0, of: nil)) }
    },
    Rule("year.quarter", "quarterPeriod", "year of|'-'? quarterPeriod", "明年一季度", "2026年Q3") {
      match in
      guard let year = match.time(0), case .quarter(let number, nil)? = match.time(2)
      else { return nil }
      return .time(.quarter(number, of: year))
    },
    Rule("period.quarter", "period", "quarterPeriod", "三季度") { match in match[0] },
    Rule("year.half", "period", "year? of? halfYear", "下半年", "今年上半年") { match in
      match.mark(2).map { .time(.half($0, of: match.time(0) ?? .shifted(.year, 0))) }
    },
    Rule("month.half", "period", "month? of? halfMonth", "上半月", "5月下半月") { match in
      match.mark(2).map { .time(.half($0, of: match.time(0) ?? .shifted(.month, 0))) }
    },
    Rule("week.half", "period", "halfWeek", "下半周") { match in
      match.mark(0).map { .time(.half($0, of: .shifted(.week, 0))) }
    },
    Rule("month.third", "period", "month of? third", "六月底", "下个月初", "4月中旬") { match in
      guard let month = match.time(0), let third = match.mark(2) else { return nil }
      return .time(.third(third, of: month))
    },
    Rule("month.this-third", "period", "monthThird", "月底", "月初") { match in
      match.mark(0).map { .time(.third($0, of: .shifted(.month, 0))) }
    },
    Rule("year.third", "period", "year? yearThird", "年底", "明年年初") { match in
      match.mark(1).map { .time(.third($0, of: match.time(0) ?? .shifted(.year, 0))) }
    },
    Rule("year.third-short", "period", "year third", "明年初", "今年底") { match in
      guard let year = match.time(0), let third = match.mark(1) else { return nil }
      return .time(.third(third, of: year))
    },
    Rule("quarter.third", "period", "quarterPeriod? quarterThird", "季度末") { match in
      match.mark(1).map { .time(.third($0, of: match.time(0) ?? .shifted(.quarter, 0))) }
    },
    Rule("quarter.third-of", "period", "quarterPeriod third", "一季度末", "三季度初") { match in
      guard let quarter = match.time(0), let third = match.mark(1) else { return nil }
      return .time(.third(third, of: quarter))
    },
    Rule("week.third", "period", "shift? weekThird", "周初", "下周中") { match in
      match.mark(1).map { .time(.third($0, of: .shifted(.week, match.mark(0) ?? 0))) }
    },
    Rule("week.third-of", "period", "shift weekUnit third", "下周初", "下周末尾") { match in
      guard let shift = match.mark(0), let third = match.mark(2) else { return nil }
      return .time(.third(third, of: .shifted(.week, shift)))
    },
    Rule("week.weekend", "period", "shift? weekend", "周末", "下周末", "这个周末") { match in
      .time(.run(-2, .day, of: .shifted(.week, match.mark(0) ?? 0)))
    },
    Rule(
      "period.nth", "period", "period of? ord|'第'? num? '个'? weekUnit|monthMark|quarterMark",
      "本月第二周", "明年第九个月"
    ) { match in
      guard let whole = match.time(0), let unit = match.calendarUnit(5),
        let count = match.ordinal(2) ?? match.whole(3), count > 0, match.has(2),
        match.has(3) != (match.ordinal(2) != nil)
      else { return nil }
      return .time(.nth(count, unit, of: whole))
    },
    Rule(
      "period.first-few", "period", "period of? first num '个'? monthMark|quarterMark|weekUnit|'天'",
      "今年前三季度", "2026年的前两个月"
    ) { match in
      guard let whole = match.time(0), let count = match.whole(3, in: 1...400),
        let unit = match.calendarUnit(5)
      else { return nil }
      return .time(.run(count, unit, of: whole))
    },
    Rule(
      "period.last-few", "period", "period of? last num '个'? monthMark|quarterMark|weekUnit|'天'",
      "上月最后五天"
    ) { match in
      guard let whole = match.time(0), let count = match.whole(3, in: 1...400),
        let unit = match.calendarUnit(5)
      else { return nil }
      return .time(.run(-count, unit, of: whole))
    },
    Rule("period.within", "period", "period inside", "本周内", "年内") { match in match[0] },
    Rule("years.two", "period", "'今明两年'", "今明两年") { _ in
      .time(.range(.shifted(.year, 0), .shifted(.year, 1)))
    },
    Rule("days.three", "period", "'今明后三天'|'这两天'", "今明后三天") { _ in
      .time(.range(.shifted(.day, 0), .shifted(.day, 2)))
    },
    Rule("span.past", "stretch", "past length", "过去十年", "最近三个月") { match in
      match.length(1).map { .time(.span($0, -1, isWhole: false)) }
    },
    Rule("span.coming", "stretch", "coming length", "未来两天", "接下来三周") { match in
      match.length(1).map { .time(.span($0, 1, isWhole: $0.unit <= .day)) }
    },
    Rule("span.months", "stretch", "past|coming|before|after num monthMark", "近三月", "前三月") {
      match in
      guard let count = match.whole(1, in: 1...600) else { return nil }
      let length = LengthForm(low: ReadLength(months: count), unit: .month)
      return match.mark(0).map { .time(.span(length, $0, isWhole: false)) }
    },
    Rule("span.whole", "stretch", "shift|before|after length", "上两周", "后三天", "下三个月") { match in
      guard let length = match.length(1), let side = match.direction(0) else { return nil }
      return .time(.span(length, side, isWhole: true))
    },
    Rule("span.within", "stretch", "'在'? length inside", "一周内", "十个工作日内", "10天以内") { match in
      match.length(1).map { .time(.within($0)) }
    },
  ]
}
