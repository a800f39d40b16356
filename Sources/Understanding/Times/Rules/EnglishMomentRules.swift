/// How English joins a day with an hour or a part of it: 3pm tomorrow, Friday afternoon.
struct EnglishMomentRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "part.day-en", "dayPart",
      "enDayPart",
      "tonight → 2026-03-11T20:00..2026-03-12T00:00",
      "this evening → 2026-03-11T18:00..2026-03-12T00:00"
    ) { match in
      match.mark(0).flatMap(DayPart.init(rawValue:)).map { .time(.part($0, of: .shifted(.day, 0))) }
    },
    Rule(
      "part.of-day-en", "dayPart",
      "day ','? 'in'? the? enPart",
      "Thursday morning → 2026-03-12T06:00..2026-03-12T12:00",
      "Friday afternoon → 2026-03-13T12:00..2026-03-13T18:00"
    ) { match in
      guard let day = match.time(0), let part = match.part(4) else { return nil }
      return .time(.part(part, of: day))
    },
    Rule(
      "part.before-day-en", "dayPart",
      "'in'? the? enPart of|'of'|'on' day",
      "in the morning of April 2 → 2026-04-02T06:00..2026-04-02T12:00"
    ) { match in
      guard let day = match.time(4), let part = match.part(2) else { return nil }
      return .time(.part(part, of: day))
    },
    Rule(
      "moment.day-first", "moment",
      "day|dayPart ','? tod|atTod",
      "tomorrow at 4pm → 2026-03-12T16:00",
      "Monday at 9 → 2026-03-16T09:00"
    ) { match in
      guard let day = match.time(0), let clock = match.clock(2) else { return nil }
      return match.moment(clock, day)
    },
    Rule(
      "moment.for", "moment",
      "day 'for'|'from'? tod",
      "October 14 for 8:00am → 2026-10-14T08:00"
    ) { match in
      guard let day = match.time(0), let clock = match.clock(2) else { return nil }
      return match.moment(clock, day)
    },
    Rule(
      "moment.clock-first", "moment",
      "tod|atTod|spelledTime ','? 'on'|'of'? day|dayPart",
      "3pm tomorrow → 2026-03-12T15:00",
      "at 10 on Friday → 2026-03-13T10:00"
    ) {
      match in
      guard let day = match.time(3), let clock = match.clock(0) else { return nil }
      return match.moment(clock, day)
    },
    Rule(
      "moment.hour-day", "moment",
      "num ','? day|dayPart",
      "10 tomorrow morning → 2026-03-12T10:00"
    ) { match in
      guard let day = match.time(2), let clock = match.plainHour(0),
        match.start == 0 || !match.has(1),
        !day.isDate, !day.isWeekday
      else { return nil }
      return match.moment(clock, day)
    },
  ]
}
