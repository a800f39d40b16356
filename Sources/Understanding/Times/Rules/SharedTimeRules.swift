/// What both languages share: dates and times in digits, a day with an hour, ranges.
struct SharedTimeRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "date.dashes", "day",
      "num '-' num '-' num",
      "2026-04-02 → 2026-04-02"
    ) { match in match.date(0, 2, 4)
    },
    Rule(
      "date.slashes", "day",
      "num '/' num '/' num",
      "2026/4/2 → 2026-04-02",
      "4/2/2026 → 2026-04-02"
    ) { match in
      match.date(0, 2, 4) ?? match.dateYearLast(0, 2, 4)
    },
    Rule(
      "date.points", "day",
      "num '.' num '.' num",
      "2026.4.2 → 2026-04-02"
    ) { match in
      match.date(0, 2, 4) ?? match.dateYearLast(0, 2, 4)
    },
    Rule(
      "date.spaces", "day",
      "num num num",
      "2026 04 02 → 2026-04-02"
    ) { match in
      guard match.numeral(0)?.digitCount == 4, match.numeral(1)?.digitCount == 2,
        match.numeral(2)?.digitCount == 2, match.isSpaced(0, 1), match.isSpaced(1, 2)
      else { return nil }
      return match.date(0, 1, 2)
    },
    Rule(
      "date.digits", "day",
      "num",
      "20260402 → 2026-04-02"
    ) { match in
      guard match.numeral(0)?.digitCount == 8, let value = match.whole(0),
        (1900...2199).contains(value / 10_000),
        ReadDay(year: value / 10_000, month: value / 100 % 100, day: value % 100) != nil
      else { return nil }
      return .time(
        .calendar(year: value / 10_000, month: value / 100 % 100, day: value % 100))
    },
    Rule(
      "date.short-slash", "slashDay",
      "num '/'|'·' num",
      "4/15 → 2026-04-15"
    ) { match in
      match.monthAndDay(0, 2)
    },
    Rule(
      "date.short-point", "pointDay",
      "num '.' num",
      "4.15 → 4.15"
    ) { match in match.monthAndDay(0, 2)
    },
    Rule(
      "date.short-dash", "pointDay",
      "num '-' num",
      "04-15 → 2026-04-15"
    ) { match in
      guard match.numeral(0)?.digitCount == 2, match.numeral(2)?.digitCount == 2 else { return nil }
      return match.monthAndDay(0, 2)
    },
    Rule(
      "date.slash", "day",
      "slashDay",
      "6/30 → 2026-06-30"
    ) { match in match[0] },
    Rule(
      "date.point-with-clock", "moment",
      "pointDay tod",
      "4.15 15:00 → 2026-04-15T15:00"
    ) { match in
      guard let day = match.time(0), let clock = match.clock(1) else { return nil }
      return .time(.clock(clock, on: day))
    },
    Rule(
      "date.point-bound", "datedRow",
      "pointDay",
      "4.15 → 4.15"
    ) { match in match[0] },
    Rule(
      "year.month-mark", "month",
      "num '-'|'/'|'.' num",
      "2026-04 → 2026-04-01..2026-05-01",
      "2026.04 → 2026-04-01..2026-05-01"
    ) { match in
      guard match.numeral(0)?.digitCount == 4, let year = match.year(0),
        match.numeral(2)?.digitCount ?? 3 <= 2, let month = match.whole(2, in: 1...12),
        !match.isDashedOn
      else { return nil }
      return .time(.calendar(year: year, month: month, day: nil))
    },
    Rule(
      "month.mark-year", "month",
      "num '/' num",
      "4/2026 → 2026-04-01..2026-05-01"
    ) { match in
      guard match.numeral(2)?.digitCount == 4, let year = match.year(2),
        let month = match.whole(0, in: 1...12)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: nil))
    },
    Rule(
      "year.bare", "yearNumber",
      "num",
      "2027 → 2027"
    ) { match in
      guard match.numeral(0)?.plainDigits == 4, let year = match.year(0) else { return nil }
      return .time(.calendar(year: year, month: nil, day: nil))
    },
    Rule(
      "year.marked", "yearNumber",
      "year",
      "2027年 → 2027-01-01..2028-01-01"
    ) { match in
      guard case .calendar? = match.time(0) else { return nil }
      return match[0]
    },
    Rule(
      "clock.colon", "colonTime",
      "num ':' num",
      "15:30 → 15:30",
      "9:05 → 09:05"
    ) { match in
      guard match.numeral(2)?.digitCount == 2, let hour = match.digitalHour(0),
        let minute = match.whole(2, in: 0...59)
      else { return nil }
      return match.digital(hour, minute, nil, 0)
    },
    Rule(
      "clock.colon-second", "colonTime",
      "num ':' num ':' num",
      "15:30:20 → 15:30:20"
    ) { match in
      guard match.numeral(2)?.digitCount == 2, match.numeral(4)?.digitCount == 2,
        let hour = match.digitalHour(0), let minute = match.whole(2, in: 0...59),
        let second = match.whole(4, in: 0...59)
      else { return nil }
      return match.digital(hour, minute, second, 0)
    },
    Rule(
      "clock.digital", "tod",
      "colonTime",
      "8:30 → 08:30"
    ) { match in match[0] },
    Rule(
      "clock.half-day", "tod",
      "tod|colonTime meridiem",
      "3:15pm → 15:15"
    ) { match in
      guard let clock = match.clock(0), let half = match.mark(1) else { return nil }
      return match.clock(clock, half)
    },
    Rule(
      "day.clock", "moment",
      "day|dayPart 't'|','|'的'|'at'? tod",
      "下周四下午四点 → 2026-03-19T16:00",
      "2026-04-02 15:00 → 2026-04-02T15:00",
      "明天10点半 → 2026-03-12T10:30"
    ) {
      match in
      guard let clock = match.clock(2), let day = match.time(0) else { return nil }
      return match.moment(clock, day)
    },
    Rule(
      "day.part", "dayPart",
      "day of? part",
      "后天早上 → 2026-03-13T06:00..2026-03-13T12:00",
      "3月20日下午 → 2026-03-20T12:00..2026-03-20T18:00"
    ) { match in
      guard let day = match.time(0), let part = match.part(2) else { return nil }
      return .time(.part(part, of: day))
    },
    Rule(
      "moment.later", "moment",
      "length after",
      "半小时后 → 2026-03-11T12:30",
      "两个小时之后 → 2026-03-11T14:00"
    ) { match in
      guard let length = match.length(0), length.low.seconds > 0 else { return nil }
      return match.offset(length: 0, 1, from: .now)
    },
    Rule(
      "moment.earlier", "moment",
      "length before",
      "两小时前 → 2026-03-11T10:00"
    ) { match in
      guard let length = match.length(0), length.low.seconds > 0 else { return nil }
      return match.offset(length: 0, -1, from: .now)
    },
    Rule(
      "moment.later-than", "moment",
      "day|moment of? length after",
      "6月5号的一个星期8小时之后 → 2026-06-12T08:00"
    ) { match in
      guard let base = match.time(0), let length = match.length(2), length.low.seconds > 0
      else { return nil }
      return .time(.offset(length, 1, from: base))
    },
    Rule(
      "moment.now", "moment",
      "now",
      "现在 → 2026-03-11T12:00:00"
    ) { _ in .time(.now) },
    Rule(
      "moment.range", "stretch",
      "fromWord? moment to moment ending|between?",
      "明天三点到后天四点 → 2026-03-12T15:00..2026-03-13T16:00"
    ) {
      match in match.range(1, 3)
    },
    Rule(
      "range.moment-clock", "stretch",
      "fromWord? moment to tod ending|between?",
      "4月16号下午1点到5点 → 2026-04-16T13:00..2026-04-16T17:00"
    ) {
      match in match.range(1, 3)
    },
    Rule(
      "range.clocks", "todRange",
      "fromWord? tod to tod ending|between?",
      "下午2点到4点 → 14:00..16:00",
      "9:30-11:00 → 09:30..11:00"
    ) {
      match in match.range(1, 3)
    },
    Rule(
      "range.day-clocks", "stretch",
      "day|dayPart ','|'at'? todRange",
      "后天下午四五点 → 2026-03-13T16:00..2026-03-13T17:00",
      "周五9:00-11:00 → 2026-03-13T09:00..2026-03-13T11:00"
    ) {
      match in
      guard let day = match.time(0),
        case .range(.clock(var from, on: nil), .clock(var to, on: nil))? = match.time(2)
      else { return nil }
      guard case .part(let part, let only?) = day else {
        return .time(.range(.clock(from, on: day), .clock(to, on: day)))
      }
      if from.part == nil { from.part = part }
      if to.part == nil, to.half == nil { to.part = part }
      return .time(.range(.clock(from, on: only), .clock(to, on: only)))
    },
    Rule(
      "range.days", "stretch",
      "fromWord? day onwards? to day ending|between?",
      "下周二到周四 → 2026-03-17..2026-03-20",
      "7月13日至15日 → 2026-07-13..2026-07-16",
      "从2026-05-26起至2026-05-29止 → 2026-05-26..2026-05-30"
    ) { match in match.range(1, 4) },
    Rule(
      "range.periods", "stretch",
      "inWord|fromWord? period|yearNumber to period|yearNumber ending|between?",
      "三月到五月 → 2026-03-01..2026-06-01",
      "2026年至2028年 → 2026-01-01..2029-01-01"
    ) { match in match.range(1, 3) },
    Rule(
      "range.day-period", "stretch",
      "fromWord? day|period to day|period ending|between?",
      "今天到月底 → 2026-03-11..2026-04-01"
    ) {
      match in match.range(1, 3)
    },
    Rule(
      "range.points", "stretch",
      "fromWord? datedRow|slashDay to datedRow|slashDay",
      "4.15-4.20 → 2026-04-15..2026-04-21"
    ) { match in
      match.range(1, 3)
    },
  ]
}
