/// How English counts from a day: in two weeks, 3 days ago, a week from Friday.
struct EnglishOffsetRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "day.offset-weekday", "day",
      "length enAfter on enWeekday",
      "three months from today on Friday → 2026-06-12"
    ) { match in
      guard case .time(let base)? = match.offset(length: 0, 1, from: .now), let day = match.mark(3)
      else { return nil }
      return .time(.inside(.weekday(day, weeks: nil), base))
    },
    Rule(
      "day.weekdays-on", "day",
      "num enWeekday 'from' 'now'",
      "4 Mondays from now → 2026-04-06"
    ) { match in
      guard let count = match.whole(0, in: 1...60), let day = match.mark(1) else { return nil }
      let weeks = LengthForm(low: ReadLength(days: 7 * (count - 1)), unit: .week)
      return .time(.offset(weeks, 1, from: .inside(.weekday(day, weeks: nil), .shifted(.day, 1))))
    },
    Rule(
      "day.in", "day",
      "enIn approx? '~'? length",
      "in two weeks → 2026-03-25",
      "in 10 days → 2026-03-21"
    ) { match in
      guard let length = match.length(3), length.high == nil, match.wordsEnd(0, "n") else {
        return nil
      }
      return match.offset(length: 3, 1, from: .now)
    },
    Rule(
      "day.from-now", "day",
      "length enAfter",
      "3 days from now → 2026-03-14",
      "two weeks later → 2026-03-25"
    ) { match in
      match.offset(length: 0, 1, from: .now)
    },
    Rule(
      "day.ago", "day",
      "length enAgo",
      "3 days ago → 2026-03-08",
      "a month ago → 2026-02-11"
    ) { match in
      match.offset(length: 0, -1, from: .now)
    },
    Rule(
      "weekday.length-from-now", "day",
      "enWeekday ','? length enAfter",
      "Thursday, two years from now → 2028-03-16"
    ) { match in
      guard let day = match.mark(0), case .time(let base)? = match.offset(length: 2, 1, from: .now)
      else { return nil }
      return .time(.inside(.weekday(day, weeks: nil), base))
    },
    Rule(
      "day.from-day", "day",
      "length enFrom day",
      "a week from Thursday → 2026-03-19",
      "2 days after tomorrow → 2026-03-14"
    ) { match in
      match.time(2).flatMap { match.offset(length: 0, 1, from: $0) }
    },
    Rule(
      "day.before-day", "day",
      "length enBefore day",
      "a week before Monday → 2026-03-09"
    ) { match in
      match.time(2).flatMap { match.offset(length: 0, -1, from: $0) }
    },
    Rule(
      "day.plus", "day",
      "day '+' length",
      "next Thursday +8 days → 2026-03-27"
    ) { match in
      match.time(0).flatMap { match.offset(length: 2, 1, from: $0) }
    },
    Rule(
      "day.signed", "day",
      "'+'|'-' length",
      "+1 day → 2026-03-12"
    ) { match in
      guard let span = match.span(0) else { return nil }
      return match.offset(length: 1, match.scalars[span.lowerBound] == "-" ? -1 : 1, from: .now)
    },
  ]
}
