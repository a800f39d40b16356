/// How Chinese names a day: 明天, 下周三, 三月一号, 下个月5号, 十月的第一个星期一.
struct ChineseDayRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "day.relative", "day",
      "relDay",
      "明天 → 2026-03-12",
      "大后天 → 2026-03-14",
      "前天 → 2026-03-09"
    ) { match in
      match.mark(0).map { .time(.shifted(.day, $0)) }
    },
    Rule(
      "week.weekday", "day",
      "shift weekUnit? weekday",
      "下周三 → 2026-03-18",
      "这周五 → 2026-03-13",
      "上个星期天 → 2026-03-08",
      "下下周一 → 2026-03-23"
    ) { match in
      guard let shift = match.mark(0), let day = match.mark(2) else { return nil }
      return .time(.weekday(day, weeks: shift))
    },
    Rule(
      "weekday.coming", "day",
      "weekday",
      "周五 → 2026-03-13",
      "礼拜天 → 2026-03-15"
    ) { match in
      match.mark(0).map { .time(.weekday($0, weeks: nil)) }
    },
    Rule(
      "weekday.vague-week", "day",
      "length before|after of? weekday",
      "两周后的周五 → 2026-03-27"
    ) { match in
      guard let length = match.length(0), length.unit == .week, let day = match.mark(3),
        let side = match.side(1)
      else { return nil }
      return .time(.weekday(day, weeks: side * length.low.days / 7))
    },
    Rule(
      "month.day", "monthDay",
      "num monthMark num dayMark?",
      "3月20号 → 2026-03-20",
      "四月二日 → 2026-04-02",
      "十月31 → 2026-10-31"
    ) { match in
      guard let month = match.whole(0, in: 1...12), let day = match.whole(2, in: 1...31),
        day <= ReadDay.length(ofMonth: month, year: 2000)
      else { return nil }
      return .time(.calendar(year: nil, month: month, day: day))
    },
    Rule(
      "day.month-day", "day",
      "monthDay",
      "5月10号 → 2026-05-10"
    ) { match in match[0] },
    Rule(
      "lunar.month-day", "day",
      "lunarMark num monthMark '初'? num dayMark?",
      "农历八月十五 → 2026-09-25",
      "阴历九月初九 → 2026-10-18"
    ) { match in
      guard let month = match.whole(1, in: 1...12), let day = match.whole(4, in: 1...30) else {
        return nil
      }
      return .time(.feast(.lunar(month: month, day: day), of: nil))
    },
    Rule(
      "lunar.named-month-day", "day",
      "lunarMark? lunarMonth '初'? num dayMark?",
      "正月初八 → 2027-02-13",
      "农历腊月二十三 → 2027-01-30"
    ) { match in
      guard let month = match.mark(1), let day = match.whole(3, in: 1...30) else { return nil }
      return .time(.feast(.lunar(month: month, day: day), of: nil))
    },
    Rule(
      "day.number", "dayNumber",
      "num dayMark",
      "20号 → 2026-03-20",
      "30日 → 2026-03-30"
    ) { match in
      match.whole(0, in: 1...31).map { .time(.calendar(year: nil, month: nil, day: $0)) }
    },
    Rule(
      "day.month-number", "day",
      "dayNumber",
      "15号 → 2026-03-15"
    ) { match in match[0] },
    Rule(
      "year.month-day", "day",
      "year of? monthDay",
      "2026年4月2日 → 2026-04-02",
      "明年三月一号 → 2027-03-01"
    ) { match in
      match.joined(2, in: 0)
    },
    Rule(
      "month.shifted-day", "day",
      "relMonth of? dayNumber|num",
      "下个月5号 → 2026-04-05",
      "这个月28号 → 2026-03-28"
    ) { match in
      guard let month = match.time(0) else { return nil }
      if let day = match.time(2) { return .time(.inside(day, month)) }
      guard let day = match.whole(2, in: 1...31), match.numeral(2)?.scale == nil else { return nil }
      return .time(.inside(.calendar(year: nil, month: nil, day: day), month))
    },
    Rule(
      "month.nth-weekday", "day",
      "period of? ord '个'? weekday",
      "九月的第二个星期四 → 2026-09-10"
    ) { match in
      guard let whole = match.time(0), let count = match.ordinal(2), let day = match.mark(4)
      else { return nil }
      return .time(.nthWeekday(count, weekday: day, of: whole))
    },
    Rule(
      "period.last-weekday", "day",
      "period of? last num? '个'? weekday",
      "五月最后一个周五 → 2026-05-29"
    ) { match in
      guard let whole = match.time(0), let day = match.mark(5), match.whole(3) ?? 1 == 1
      else { return nil }
      return .time(.nthWeekday(-1, weekday: day, of: whole))
    },
    Rule(
      "period.nth-day", "day",
      "period|year of? ord '个'? '天'",
      "2026年第十天 → 2026-01-10",
      "下周第二天 → 2026-03-17"
    ) { match in
      guard let whole = match.time(0), let count = match.ordinal(2) else { return nil }
      return .time(.nth(count, .day, of: whole))
    },
    Rule(
      "period.last-day", "day",
      "period|year of? last '一天'|'天'",
      "8月的最后一天 → 2026-08-31"
    ) { match in
      match.time(0).map { .time(.nth(-1, .day, of: $0)) }
    },
    Rule(
      "day.weekday-too", "day",
      "day '('? weekday ')'?",
      "6月1日周一 → 2026-06-01",
      "3月20号(周五) → 2026-03-20"
    ) { match in
      guard let day = match.time(0), !day.isWeekday else { return nil }
      return .time(day)
    },
    Rule(
      "feast.coming", "day",
      "feast",
      "春节 → 2027-02-06",
      "中秋节 → 2026-09-25"
    ) { match in
      match.feast(0).map { .time(.feast($0, of: nil)) }
    },
    Rule(
      "feast.of-year", "day",
      "year of? feast",
      "明年春节 → 2027-02-06"
    ) { match in
      guard let year = match.time(0), let feast = match.feast(2) else { return nil }
      return .time(.feast(feast, of: year))
    },
    Rule(
      "day.later", "day",
      "length after",
      "三天后 → 2026-03-14",
      "两周后 → 2026-03-25",
      "一个月以后 → 2026-04-11"
    ) { match in
      match.offset(length: 0, 1, from: .now)
    },
    Rule(
      "day.earlier", "day",
      "length before",
      "3天前 → 2026-03-08",
      "两年以前 → 2024-03-11"
    ) { match in
      match.offset(length: 0, -1, from: .now)
    },
    Rule(
      "day.in-passing", "day",
      "passing length",
      "过两天 → 2026-03-13",
      "再过三天 → 2026-03-14"
    ) { match in
      guard case .time(let time)? = match.offset(length: 1, 1, from: .now) else { return nil }
      return .time(match.whole(1) == nil ? .vague(time) : time)
    },
    Rule(
      "day.later-than", "day",
      "day of? after? of? length after?",
      "4月16号5天后 → 2026-04-21"
    ) { match in
      guard let day = match.time(0), match.has(2) != match.has(5), let length = match.length(4),
        length.low.seconds == 0
      else { return nil }
      return .time(.offset(length, 1, from: day))
    },
    Rule(
      "day.earlier-than", "day",
      "day of? length before",
      "后天的两个月以前 → 2026-01-13"
    ) { match in
      match.time(0).flatMap { match.offset(length: 2, -1, from: $0) }
    },
    Rule(
      "day.nth-after", "day",
      "day after of? ord '天'",
      "4月16号后的第6天 → 2026-04-22"
    ) { match in
      guard let day = match.time(0), let count = match.ordinal(3) else { return nil }
      let length = LengthForm(low: ReadLength(days: count), unit: .day)
      return .time(.offset(length, 1, from: day))
    },
    Rule(
      "day.about", "day",
      "about|inWord day",
      "大约下周三 → 2026-03-18"
    ) { match in
      guard let day = match.time(1) else { return nil }
      return .time(match.isAbout(0) ? .vague(day) : day)
    },
    Rule(
      "day.vaguely", "day",
      "day vaguely",
      "3月20号左右 → 2026-03-20"
    ) { match in
      match.time(0).map { .time(.vague($0)) }
    },
  ]
}
