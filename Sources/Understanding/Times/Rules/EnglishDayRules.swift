/// How English names a day: tomorrow, next Friday, April 2nd, the 15th, two weeks from Monday.
struct EnglishDayRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "day.relative-en", "day",
      "enRelDay",
      "tomorrow → 2026-03-12",
      "today → 2026-03-11",
      "the day before yesterday → 2026-03-09"
    ) {
      match in
      match.mark(0).map { .time(.shifted(.day, $0)) }
    },
    Rule(
      "weekday.coming-en", "day",
      "on? the? enWeekday",
      "Friday → 2026-03-13",
      "on Monday → 2026-03-16"
    ) { match in
      match.mark(2).map { .time(.weekday($0, weeks: nil)) }
    },
    Rule(
      "week.weekday-en", "day",
      "on? enShift enWeekday",
      "next Friday → 2026-03-20",
      "last Monday → 2026-03-02",
      "this Friday → 2026-03-13"
    ) { match in
      guard let shift = match.mark(1), let day = match.mark(2) else { return nil }
      return .time(.weekday(day, weeks: shift == 0 ? nil : shift))
    },
    Rule(
      "weekday.of-week", "day",
      "on? enWeekday ','? enOf? enShift weekWord",
      "Friday next week → 2026-03-20",
      "Thursday of this week → 2026-03-12"
    ) {
      match in
      guard let day = match.mark(1), let shift = match.mark(4) else { return nil }
      return .time(.weekday(day, weeks: shift))
    },
    Rule(
      "week.day-of", "day",
      "enShift weekWord on? enWeekday",
      "next week Monday → 2026-03-16",
      "next week on Thursday → 2026-03-19"
    ) { match in
      guard let day = match.mark(3), let shift = match.mark(0) else { return nil }
      return .time(.weekday(day, weeks: shift))
    },
    Rule(
      "weekday.after-next", "day",
      "enWeekday 'after' 'next'",
      "Tuesday after next → 2026-03-17"
    ) { match in
      match.mark(0).map { .time(.weekday($0, weeks: 1)) }
    },
    Rule(
      "day.the-nth", "day",
      "on? the ord",
      "the 15th → 2026-03-15",
      "on the 1st → 2026-04-01"
    ) { match in
      match.dayNumber(2).flatMap { day in
        match.isFollowedByNoun ? nil : .time(.calendar(year: nil, month: nil, day: day))
      }
    },
    Rule(
      "day.nth-before-clock", "nthDay",
      "on? the? ord|num"
    ) { match in
      guard let day = match.dayNumber(2), match.ordinal(2) != nil || match.wordsStart(0, "o")
      else { return nil }
      return .time(.calendar(year: nil, month: nil, day: day))
    },
    Rule(
      "moment.nth-clock", "moment",
      "nthDay ','? tod|atTod",
      "on 15 at 8:00 → 2026-03-15T08:00"
    ) { match in
      guard let day = match.time(0), let clock = match.clock(2) else { return nil }
      return match.moment(clock, day)
    },
    Rule(
      "moment.number-clock", "moment",
      "num 'at'|',' tod",
      "15 at 8:00 → 2026-03-15T08:00"
    ) { match in
      guard match.numeral(0)?.digitCount ?? 3 <= 2, let day = match.whole(0, in: 1...31),
        let clock = match.clock(2), clock.minute != nil || clock.half != nil, match.isWholeText
      else { return nil }
      return match.moment(clock, .calendar(year: nil, month: nil, day: day))
    },
    Rule(
      "moment.clock-nth", "moment",
      "tod 'on' ord|num",
      "8pm on 15 → 2026-03-15T20:00"
    ) { match in
      guard let day = match.dayNumber(2), let clock = match.clock(0) else { return nil }
      return match.moment(clock, .calendar(year: nil, month: nil, day: day))
    },
    Rule(
      "weekday.the-nth", "day",
      "on? enWeekday ','? the? ord|num",
      "Tuesday the 4th → 2026-04-04",
      "Friday 23 → 2026-03-23"
    ) { match in
      guard let day = match.dayNumber(4),
        match.ordinal(4) != nil || match.numeral(4)?.digitCount != nil
      else { return nil }
      guard match.ordinal(4) != nil || match.isTextEndOrClock else { return nil }
      return .time(.calendar(year: nil, month: nil, day: day))
    },
    Rule(
      "day.nth-of-month", "day",
      "on? the? ord|num 'day'? enOf relMonthEn",
      "the 20th of next month → 2026-04-20"
    ) { match in
      guard let day = match.dayNumber(2), let month = match.time(5) else { return nil }
      return .time(.inside(.calendar(year: nil, month: nil, day: day), month))
    },
    Rule(
      "month.shifted-en", "relMonthEn",
      "the? enShift 'month'",
      "next month → 2026-04-01..2026-05-01"
    ) { match in
      match.mark(1).map { .time(.shifted(.month, $0)) }
    },
    Rule(
      "day.weekday-date", "day",
      "on? enShift? enWeekday ','|'the'|'.'? day",
      "Tuesday, March 7 → 2027-03-07",
      "Friday 29/3 → 2026-03-29"
    ) { match in
      guard let day = match.time(4), !day.isWeekday, day.isDate else { return nil }
      return .time(day)
    },
    Rule(
      "day.date-weekday", "day",
      "day ','|'('? on? enWeekday ')'?",
      "April 2 (Thursday) → 2026-04-02"
    ) {
      match in
      guard let day = match.time(0), !day.isWeekday, day.isDate else { return nil }
      return .time(day)
    },
    Rule(
      "day.nth-weekday-of", "day",
      "the? ord|last|'last' enWeekday enOf period|monthName",
      "the first Monday of October → 2026-10-05"
    ) { match in
      guard let day = match.mark(2), let whole = match.time(4) else { return nil }
      return .time(.nthWeekday(match.ordinal(1) ?? -1, weekday: day, of: whole))
    },
    Rule(
      "day.last-of", "day",
      "the? 'last' 'day' enOf the? period|monthName",
      "the last day of May → 2026-05-31"
    ) {
      match in
      match.time(5).map { .time(.nth(-1, .day, of: $0)) }
    },
    Rule(
      "feast.of-year-en", "day",
      "feast ','? num",
      "Christmas 2026 → 2026-12-25"
    ) { match in
      guard let feast = match.feast(0), let year = match.fullYear(2) else { return nil }
      return .time(.feast(feast, of: .calendar(year: year, month: nil, day: nil)))
    },
    Rule(
      "day.end", "moment",
      "endOf the? day",
      "end of Thursday → 2026-03-12T23:59:59"
    ) { match in
      match.time(2).map { .time(.endOfDay($0)) }
    },
    Rule(
      "day.eod", "moment",
      "eod enOf? on? day?",
      "EOD Thursday → 2026-03-12T23:59:59",
      "end of day → 2026-03-11T23:59:59"
    ) { match in
      .time(.endOfDay(match.time(3) ?? .shifted(.day, 0)))
    },
    Rule(
      "day.eod-after", "moment",
      "day eod",
      "tomorrow EOD → 2026-03-12T23:59:59"
    ) { match in
      match.time(0).map { .time(.endOfDay($0)) }
    },
    Rule(
      "day.about-en", "day",
      "approx day",
      "around next Thursday → 2026-03-19"
    ) { match in
      match.time(1).map { .time(.vague($0)) }
    },
    Rule(
      "moment.now-en", "moment",
      "enNow",
      "right now → 2026-03-11T12:00:00"
    ) { _ in .time(.now) },
  ]
}
