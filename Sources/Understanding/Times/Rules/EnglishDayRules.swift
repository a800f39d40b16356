/// How English names a day: tomorrow, next Friday, April 2nd, the 15th, two weeks from Monday.
struct EnglishDayRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule("day.relative-en", "day", "enRelDay", "tomorrow", "today", "the day after tomorrow") {
      match in
      match.mark(0).map { .time(.shifted(.day, $0)) }
    },
    Rule("weekday.coming-en", "day", "on? the? enWeekday", "Friday", "on Monday") { match in
      match.mark(2).map { .time(.weekday($0, weeks: nil)) }
    },
    Rule(
      "week.weekday-en", "day", "on? enShift enWeekday", "next Friday", "last Monday", "this Friday"
    ) { match in
      guard let shift = match.mark(1), let day = match.mark(2) else { return nil }
      return .time(.weekday(day, weeks: shift == 0 ? nil : shift))
    },
    Rule(
      "weekday.of-week", "day", "on? enWeekday ','? enOf? enShift weekWord", "Friday next week",
      "Wednesday of this week"
    ) {
      match in
      guard let day = match.mark(1), let shift = match.mark(4) else { return nil }
      return .time(.weekday(day, weeks: shift))
    },
    Rule(
      "week.day-of", "day", "enShift weekWord on? enWeekday", "next week Monday",
      "next week on Tuesday"
    ) { match in
      guard let day = match.mark(3), let shift = match.mark(0) else { return nil }
      return .time(.weekday(day, weeks: shift))
    },
    Rule("weekday.after-next", "day", "enWeekday 'after' 'next'", "Friday after next") { match in
      match.mark(0).map { .time(.weekday($0, weeks: 1)) }
    },
    Rule(
      "date.month-day-en", "enMonthDay", "enMonth '.'? ','? the? ord|num", "April 2", "May 8th",
      "Oct. 14"
    ) { match in
      guard let month = match.mark(0), let day = match.dayNumber(4) else { return nil }
      guard !match.has(2) || match.ordinal(4) != nil else { return nil }
      guard !match.isDoubtful(month: 0, day: 4) else { return nil }
      return .time(.calendar(year: nil, month: month, day: day))
    },
    Rule(
      "date.day-month-en", "enMonthDay", "the? ord|num '.'? enOf? '-'|'/'? enMonth '.'?", "2 April",
      "the 2nd of March", "4th July"
    ) {
      match in
      guard let month = match.mark(5), let day = match.dayNumber(1) else { return nil }
      guard !match.isDoubtful(month: 5, day: 1) else { return nil }
      return .time(.calendar(year: nil, month: month, day: day))
    },
    Rule("date.coming-en", "day", "on? enShift? enMonthDay", "on April 2") { match in
      guard match.mark(1) ?? 0 >= 0 else { return nil }
      return match[2]
    },
    Rule(
      "date.with-year-en", "day", "on? enMonthDay ','|'-'|'/'|'.'? enOf? num", "May 8, 2027",
      "2 April 2026"
    ) { match in
      guard case .calendar(nil, let month, let day)? = match.time(1), let year = match.fullYear(4),
        match.numeral(4)?.plainDigits != 2 || !match.isMark(2)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
    Rule(
      "date.with-spelled-year", "day", "on? enMonthDay ','? spelledYear",
      "January 25 nineteen eighty six"
    ) { match in
      guard case .calendar(nil, let month, let day)? = match.time(1), let year = match.mark(3)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
    Rule("year.spelled-pair", "spelledYear", "num num", "nineteen ninety six") { match in
      guard match.numeral(0)?.style == .words, match.numeral(1)?.style == .words,
        let century = match.whole(0, in: 19...21), let year = match.whole(1, in: 10...99)
      else { return nil }
      return .mark(century * 100 + year)
    },
    Rule("year.spelled", "spelledYear", "num", "two thousand and fifteen") { match in
      guard match.numeral(0)?.style == .words, let year = match.whole(0, in: 1900...2199)
      else { return nil }
      return .mark(year)
    },
    Rule("year.from-spelled", "yearNumber", "spelledYear", "two thousand and fifteen") { match in
      match.mark(0).map { .time(.calendar(year: $0, month: nil, day: nil)) }
    },
    Rule(
      "date.year-first-en", "day", "num '/'|'-'|','? enMonth '/'|'-'|'.'? ord|num", "2026/Aug/10",
      "2026 March 18"
    ) { match in
      guard let year = match.fullYear(0), match.numeral(0)?.plainDigits == 4,
        let month = match.mark(2),
        let day = match.dayNumber(4)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
    Rule("date.year-between-en", "day", "num '-' num '-' enMonth", "") { match in
      guard let day = match.dayNumber(0), let year = match.fullYear(2), let month = match.mark(4)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
    Rule("day.the-nth", "day", "on? the ord", "the 15th", "on the 1st") { match in
      match.dayNumber(2).flatMap { day in
        match.isFollowedByNoun ? nil : .time(.calendar(year: nil, month: nil, day: day))
      }
    },
    Rule("day.nth-before-clock", "nthDay", "on? the? ord|num", "") { match in
      guard let day = match.dayNumber(2), match.ordinal(2) != nil || match.wordsStart(0, "o")
      else { return nil }
      return .time(.calendar(year: nil, month: nil, day: day))
    },
    Rule("moment.nth-clock", "moment", "nthDay ','? tod|atTod", "on 15 at 8:00") { match in
      guard let day = match.time(0), let clock = match.clock(2) else { return nil }
      return match.moment(clock, day)
    },
    Rule("moment.number-clock", "moment", "num 'at'|',' tod", "15 at 8:00") { match in
      guard match.numeral(0)?.digitCount ?? 3 <= 2, let day = match.whole(0, in: 1...31),
        let clock = match.clock(2), clock.minute != nil || clock.half != nil, match.isWholeText
      else { return nil }
      return match.moment(clock, .calendar(year: nil, month: nil, day: day))
    },
    Rule("moment.clock-nth", "moment", "tod 'on' ord|num", "8pm on 15") { match in
      guard let day = match.dayNumber(2), let clock = match.clock(0) else { return nil }
      return match.moment(clock, .calendar(year: nil, month: nil, day: day))
    },
    Rule(
      "weekday.the-nth", "day", "on? enWeekday ','? the? ord|num", "Tuesday the 4th", "Friday 23"
    ) { match in
      guard let day = match.dayNumber(4),
        match.ordinal(4) != nil || match.numeral(4)?.digitCount != nil
      else { return nil }
      guard match.ordinal(4) != nil || match.isTextEndOrClock else { return nil }
      return .time(.calendar(year: nil, month: nil, day: day))
    },
    Rule(
      "day.nth-of-month", "day", "on? the? ord|num 'day'? enOf relMonthEn", "the 20th of next month"
    ) { match in
      guard let day = match.dayNumber(2), let month = match.time(5) else { return nil }
      return .time(.inside(.calendar(year: nil, month: nil, day: day), month))
    },
    Rule("month.shifted-en", "relMonthEn", "the? enShift 'month'", "next month") { match in
      match.mark(1).map { .time(.shifted(.month, $0)) }
    },
    Rule(
      "day.weekday-date", "day", "on? enShift? enWeekday ','|'the'|'.'? day", "Tuesday, March 7",
      "Friday 29/3"
    ) { match in
      guard let day = match.time(4), !day.isWeekday, day.isDate else { return nil }
      return .time(day)
    },
    Rule("day.date-weekday", "day", "day ','|'('? on? enWeekday ')'?", "April 2 (Thursday)") {
      match in
      guard let day = match.time(0), !day.isWeekday, day.isDate else { return nil }
      return .time(day)
    },
    Rule(
      "day.offset-weekday", "day", "length enAfter on enWeekday", "two months from today on Tuesday"
    ) { match in
      guard case .time(let base)? = match.offset(length: 0, 1, from: .now), let day = match.mark(3)
      else { return nil }
      return .time(.inside(.weekday(day, weeks: nil), base))
    },
    Rule("day.weekdays-on", "day", "num enWeekday 'from' 'now'", "3 Fridays from now") { match in
      guard let count = match.whole(0, in: 1...60), let day = match.mark(1) else { return nil }
      let weeks = LengthForm(low: ReadLength(days: 7 * (count - 1)), unit: .week)
      return .time(.offset(weeks, 1, from: .inside(.weekday(day, weeks: nil), .shifted(.day, 1))))
    },
    Rule("day.in", "day", "enIn approx? '~'? length", "in two weeks", "in 10 days") { match in
      guard let length = match.length(3), length.high == nil, match.wordsEnd(0, "n") else {
        return nil
      }
      return match.offset(length: 3, 1, from: .now)
    },
    Rule("day.from-now", "day", "length enAfter", "3 days from now", "two weeks later") { match in
      match.offset(length: 0, 1, from: .now)
    },
    Rule("day.ago", "day", "length enAgo", "3 days ago", "a month ago") { match in
      match.offset(length: 0, -1, from: .now)
    },
    Rule(
      "weekday.length-from-now", "day", "enWeekday ','? length enAfter",
      "Thursday, two years from now"
    ) { match in
      guard let day = match.mark(0), case .time(let base)? = match.offset(length: 2, 1, from: .now)
      else { return nil }
      return .time(.inside(.weekday(day, weeks: nil), base))
    },
    Rule("day.from-day", "day", "length enFrom day", "a week from Friday", "2 days after tomorrow")
    { match in
      match.time(2).flatMap { match.offset(length: 0, 1, from: $0) }
    },
    Rule("day.before-day", "day", "length enBefore day", "a week before yesterday") { match in
      match.time(2).flatMap { match.offset(length: 0, -1, from: $0) }
    },
    Rule("day.plus", "day", "day '+' length", "next Tuesday +10 days") { match in
      match.time(0).flatMap { match.offset(length: 2, 1, from: $0) }
    },
    Rule("day.signed", "day", "'+'|'-' length", "+1 day") { match in
      guard let span = match.span(0) else { return nil }
      return match.offset(length: 1, match.scalars[span.lowerBound] == "-" ? -1 : 1, from: .now)
    },
    Rule(
      "day.nth-weekday-of", "day", "the? ord|last|'last' enWeekday enOf period",
      "the first Monday of October"
    ) { match in
      guard let day = match.mark(2), let whole = match.time(4) else { return nil }
      return .time(.nthWeekday(match.ordinal(1) ?? -1, weekday: day, of: whole))
    },
    Rule("day.last-of", "day", "the? 'last' 'day' enOf the? period", "the last day of May") {
      match in
      match.time(5).map { .time(.nth(-1, .day, of: $0)) }
    },
    Rule("feast.of-year-en", "day", "feast ','? num", "Christmas 2026") { match in
      guard let feast = match.feast(0), let year = match.fullYear(2) else { return nil }
      return .time(.feast(feast, of: .calendar(year: year, month: nil, day: nil)))
    },
    Rule("day.end", "moment", "endOf the? day", "end of tomorrow") { match in
      match.time(2).map { .time(.endOfDay($0)) }
    },
    Rule("day.eod", "moment", "eod enOf? on? day?", "EOD Thursday", "end of day") { match in
      .time(.endOfDay(match.time(3) ?? .shifted(.day, 0)))
    },
    Rule("day.eod-after", "moment", "day eod", "tomorrow EOD") { match in
      match.time(0).map { .time(.endOfDay($0)) }
    },
    Rule("day.about-en", "day", "approx day", "around next Tuesday") { match in
      match.time(1).map { .time(.vague($0)) }
    },
    Rule("moment.now-en", "moment", "enNow", "right now") { _ in .time(.now) },
  ]
}
