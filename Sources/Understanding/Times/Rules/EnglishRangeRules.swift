/// How English says from when to when: July 13-15, between 2 and 4pm on Friday, from 10 am for 3 hours.
struct EnglishRangeRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "range.days-en", "stretch",
      "enRangeFrom? day enRangeTo|'and' day",
      "from Monday to Wednesday → 2026-03-16..2026-03-19",
      "Sep 8 to Dec 3 → 2026-09-08..2026-12-04"
    ) { match in
      guard !match.isAnd(2) || match.has(0) else { return nil }
      return match.range(1, 3)
    },
    Rule(
      "range.periods-en", "stretch",
      "'in'|enRangeFrom? period|yearNumber|monthName enRangeTo|'and' period|yearNumber|monthName",
      "from 2026 to 2028 → 2026..2028",
      "Jan-Feb 2027 → 2027-01-01..2027-03-01",
      "from April 2026 to June 2027 → 2026-04-01..2027-07-01"
    ) { match in
      guard !match.isAnd(2) || match.has(0) else { return nil }
      return match.range(1, 3)
    },
    Rule(
      "range.moments-en", "stretch",
      "enRangeFrom? moment enRangeTo|'and' moment",
      "from 2pm today to 11am tomorrow → 2026-03-11T14:00..2026-03-12T11:00"
    ) { match in
      guard !match.isAnd(2) || match.has(0) else { return nil }
      return match.range(1, 3)
    },
    Rule(
      "range.moment-clock-en", "stretch",
      "enRangeFrom? moment enRangeTo|'and' tod|num",
      "tomorrow 3pm to 5 → 2026-03-12T15:00..2026-03-12T17:00"
    ) {
      match in
      guard !match.isAnd(2) || match.has(0), let from = match.time(1) else { return nil }
      guard let clock = match.clock(3) ?? match.plainHour(3) else { return nil }
      return .time(.range(from, .clock(clock, on: nil)))
    },
    Rule(
      "range.month-days", "stretch",
      "enRangeFrom? enMonth 'between'? the? ord|num enRangeTo|'and' the? ord|num ','? num?",
      "July 13-15 → 2026-07-13..2026-07-16",
      "May 8th to 10th, 2027 → 2027-05-08..2027-05-11"
    ) { match in
      guard let month = match.mark(1), let first = match.dayNumber(4), let last = match.dayNumber(7)
      else { return nil }
      let year = match.fullYear(9)
      guard year != nil || !match.has(9) else { return nil }
      return match.days(year, month, first, last)
    },
    Rule(
      "range.days-month", "stretch",
      "enRangeFrom? the? ord|num enRangeTo|'and' the? ord|num enOf? enMonth ','? num?",
      "from the 13th to the 15th of July → 2026-07-13..2026-07-16",
      "1-8 September → 2026-09-01..2026-09-09"
    ) { match in
      guard let month = match.mark(7), let first = match.dayNumber(2),
        let last = match.dayNumber(5),
        !match.isAnd(3) || match.has(0)
      else { return nil }
      let year = match.fullYear(9)
      guard year != nil || !match.has(9) else { return nil }
      return match.days(year, month, first, last)
    },
    Rule(
      "range.number-date", "stretch",
      "enRangeFrom num|ord enRangeTo|'and' enMonthDay|day",
      "from 4 to January 22, 2027 → 2027-01-04..2027-01-23"
    ) { match in
      guard let first = match.dayNumber(1), let last = match.time(3), last.isDate else {
        return nil
      }
      return .time(.range(.calendar(year: nil, month: nil, day: first), last))
    },
    Rule(
      "range.week-days", "stretch",
      "enShift weekWord enRangeFrom day enRangeTo|'and' day",
      "next week between Tuesday and Thursday → 2026-03-17..2026-03-20"
    ) { match in
      guard let shift = match.mark(0), let first = match.time(3), let last = match.time(5)
      else { return nil }
      let week = TimeForm.shifted(.week, shift)
      return .time(.range(.inside(first, week), .inside(last, week)))
    },
    Rule(
      "range.clocks-en", "todRange",
      "enRangeFrom? tod|atTod enRangeTo|'and' tod",
      "from 3pm to 5pm → 15:00..17:00",
      "between 2pm and 6pm → 14:00..18:00"
    ) { match in
      guard !match.isAnd(2) || match.has(0) else { return nil }
      return match.range(1, 3)
    },
    Rule(
      "range.hour-clock", "todRange",
      "enRangeFrom? num|pointTime enRangeTo|'and' tod",
      "3 to 5pm → 15:00..17:00",
      "from 9 to 11am → 09:00..11:00"
    ) { match in
      guard !match.isAnd(2) || match.has(0),
        let from = match.clock(1) ?? match.plainHour(1) ?? match.hour24(1),
        let to = match.clock(3)
      else { return nil }
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule(
      "range.clock-hour", "todRange",
      "enRangeFrom? tod enRangeTo|'and' num",
      "8pm - 11 → 20:00..23:00",
      "from 2:15 to 4 → 14:15..16:00"
    ) { match in
      guard !match.isAnd(2) || match.has(0), let from = match.clock(1),
        let to = match.plainHour(3) ?? match.hour24(3), !match.isCountedNext
      else { return nil }
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule(
      "range.hours", "hourRange",
      "enRangeFrom? num enRangeTo|'and' num"
    ) { match in
      guard !match.isAnd(2) || match.has(0), let from = match.plainHour(1),
        let to = match.plainHour(3)
      else { return nil }
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule(
      "range.part-behind", "todRange",
      "hourRange|todRange 'in' the? enPart|meridiem",
      "from 3 to 4 in the afternoon → 15:00..16:00"
    ) { match in
      guard case .range(.clock(var from, on: nil), .clock(var to, on: nil))? = match.time(0),
        let mark = match.mark(3)
      else { return nil }
      if match.isPartWord(3) {
        if from.half == nil { from.part = DayPart(rawValue: mark) }
        if to.half == nil { to.part = DayPart(rawValue: mark) }
      } else {
        from.half = mark == 0 ? .morning : .afternoon
        to.half = from.half
      }
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule(
      "range.day-hours", "stretch",
      "day|dayPart ','? 'at'|'from'? todRange|hourRange",
      "Friday between 1pm and 4pm → 2026-03-13T13:00..2026-03-13T16:00",
      "Monday 9-11 → 2026-03-16T09:00..2026-03-16T11:00"
    ) {
      match in match.hours(3, on: 0)
    },
    Rule(
      "range.hours-day", "stretch",
      "todRange|hourRange ','? 'on'|'of'? day|dayPart",
      "between 1 and 5pm on Thursday → 2026-03-12T13:00..2026-03-12T17:00",
      "2pm to 6pm tomorrow → 2026-03-12T14:00..2026-03-12T18:00"
    ) {
      match in match.hours(0, on: 3)
    },
    Rule(
      "range.business", "todRange",
      "'in'? the? 'business'|'working'|'office' 'hours'",
      "business hours → 08:00..18:00"
    ) { _ in
      guard let from = ClockForm(8, half: .certain), let to = ClockForm(18, half: .certain)
      else { return nil }
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule(
      "lasting.from", "stretch",
      "enRangeFrom tod|moment|day|atTod|num 'for' length",
      "from 10 am for 3 hours → 10:00..13:00"
    ) { match in
      guard let start = match.time(1) ?? match.plainHour(1).map({ .clock($0, on: nil) }),
        let length = match.length(3)
      else { return nil }
      return .time(.lasting(start, length))
    },
    Rule(
      "lasting.for", "stretch",
      "'for'? length 'from'|'starting' 'from'|'on'? tod|moment|day|num",
      "for 2 hours from 9 am → 09:00..11:00",
      "4 days starting from next Tuesday → 2026-03-17..2026-03-21"
    ) {
      match in
      guard let start = match.time(4) ?? match.plainHour(4).map({ .clock($0, on: nil) }),
        let length = match.length(1), match.has(0) || match.has(3) || match.words(2) == "starting"
      else { return nil }
      return .time(.lasting(start, length))
    },
    Rule(
      "lasting.day-clock", "stretch",
      "day 'from'|'at' tod 'for' length",
      "14 Feb from 9:30am for 7 hours → 2027-02-14T09:30..2027-02-14T16:30"
    ) { match in
      guard let day = match.time(0), let clock = match.clock(2), let length = match.length(4)
      else { return nil }
      return .time(.lasting(.clock(clock, on: day), length))
    },
    Rule(
      "range.clock-moment", "stretch",
      "fromWord? tod to moment",
      "十点半到后天早上七点 → 2026-03-11T10:30..2026-03-13T07:00"
    ) { match in
      match.range(1, 3)
    },
    Rule(
      "range.month-numbers", "stretch",
      "enRangeFrom? num enRangeTo|'and' num enOf? relMonthEn",
      "from 4 to 22 next month → 2026-04-04..2026-04-23"
    ) { match in
      guard let first = match.dayNumber(1), let last = match.dayNumber(3), first < last,
        let month = match.time(5)
      else { return nil }
      return .time(
        .range(
          .inside(.calendar(year: nil, month: nil, day: first), month),
          .inside(.calendar(year: nil, month: nil, day: last), month)))
    },
  ]
}
