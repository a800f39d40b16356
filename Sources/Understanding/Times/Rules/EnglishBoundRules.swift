/// How English bounds a time: by Friday, before year end, from Monday to Wednesday, every other Tuesday at 9.
struct EnglishBoundRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "point.day", "timePoint",
      "day",
      "Friday → 2026-03-13"
    ) { match in match[0] },
    Rule(
      "point.period", "timePoint",
      "period",
      "next week → 2026-03-16..2026-03-23"
    ) { match in match[0] },
    Rule(
      "point.month-name", "timePoint",
      "monthName",
      "October → 2026-10-01..2026-11-01"
    ) { match in match[0] },
    Rule(
      "point.moment", "timePoint",
      "moment",
      "tomorrow at 4pm → 2026-03-12T16:00"
    ) { match in match[0] },
    Rule(
      "point.part", "timePoint",
      "dayPart",
      "Thursday morning → 2026-03-12T06:00..2026-03-12T12:00"
    ) { match in match[0] },
    Rule(
      "point.clock", "timePoint",
      "tod",
      "3pm → 15:00"
    ) { match in match[0] },
    Rule(
      "point.colon", "timePoint",
      "yearNumber",
      "2027 → 2027"
    ) { match in match[0] },
    Rule(
      "point.slash", "timePoint",
      "datedRow",
      "4.15 → 4.15"
    ) { match in match[0] },
    Rule(
      "bound.by", "stretch",
      "by the? timePoint",
      "by Friday → <=2026-03-14",
      "by the end of the quarter → <=2026-04-01"
    ) {
      match in
      match.bounded(2, .until)
    },
    Rule(
      "bound.before-en", "stretch",
      "before the? timePoint",
      "before month end → <=2026-04-01",
      "before Friday → <=2026-03-14"
    ) { match in
      match.bounded(2, .before)
    },
    Rule(
      "bound.until-en", "stretch",
      "until the? timePoint",
      "until Monday → <=2026-03-17"
    ) { match in
      match.bounded(2, .until)
    },
    Rule(
      "bound.after-en", "stretch",
      "after the? timePoint",
      "after March → 2026-04-01..",
      "after 2pm → 14:00.."
    ) { match in
      match.bounded(2, .after)
    },
    Rule(
      "bound.since-en", "stretch",
      "since the? timePoint",
      "since Monday → 2026-03-16..",
      "starting January 7th → 2027-01-07.."
    ) { match in
      match.bounded(2, .since)
    },
    Rule(
      "bound.and-after", "stretch",
      "timePoint 'and'|'or' 'after'|'later'|'onwards'|'beyond'",
      "April 2 and after → 2026-04-02.."
    ) { match in
      match.bounded(0, .since)
    },
    Rule(
      "bound.onwards", "stretch",
      "timePoint 'onwards'|'onward'",
      "April 2 onwards → 2026-04-02.."
    ) { match in
      match.bounded(0, .since)
    },
    Rule(
      "bound.more-than-before", "stretch",
      "'more' 'than' length enBefore day",
      "more than 3 weeks before today → <=2026-02-19"
    ) { match in
      guard let length = match.length(2), let day = match.time(4) else { return nil }
      return .time(.bounded(.until, .offset(length, -1, from: day)))
    },
    Rule(
      "bound.more-than-after", "stretch",
      "'more' 'than' length 'after' day",
      "more than 3 weeks after today → 2026-04-01.."
    ) { match in
      guard let length = match.length(2), let day = match.time(4) else { return nil }
      return .time(.bounded(.since, .offset(length, 1, from: day)))
    },
  ]
}
