/// How Chinese bounds a time: 周五前, 20号以后, 从三月到五月, 截至年底.
struct ChineseBoundRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "bound.before", "stretch",
      "fromWord? day|period|moment|dayPart before",
      "周五前 → <=2026-03-14",
      "年底前 → <=2027-01-01",
      "5.20之前 → <=2026-05-21"
    ) {
      match in match.bounded(1, .before)
    },
    Rule(
      "bound.before-new-year", "stretch",
      "'年前'",
      "年前 → <=2027-02-06"
    ) { _ in
      .time(.vague(.bounded(.before, .feast(.lunar(month: 1, day: 1), of: nil))))
    },
    Rule(
      "bound.before-clock", "stretch",
      "tod|datedRow before",
      "八点前 → ..08:00"
    ) { match in
      match.bounded(0, .before)
    },
    Rule(
      "bound.after", "stretch",
      "fromWord? day|period|moment|dayPart after",
      "周五后 → 2026-03-14..",
      "国庆节后 → 2026-10-02.."
    ) {
      match in
      match.bounded(1, .after)
    },
    Rule(
      "bound.after-clock", "stretch",
      "tod|datedRow after",
      "晚上十点以后 → 22:00.."
    ) { match in
      match.bounded(0, .after)
    },
    Rule(
      "bound.since", "stretch",
      "fromWord? day|period|moment|tod|datedRow onwards",
      "从下周一起 → 2026-03-16..",
      "三月开始 → 2026-03-01.."
    ) { match in
      match.bounded(1, .since)
    },
    Rule(
      "bound.since-or-later", "stretch",
      "day|period openTo",
      "3月1日或之后 → 2027-03-01.."
    ) { match in
      match.bounded(0, .since)
    },
    Rule(
      "bound.until-or-earlier", "stretch",
      "day|period openFrom",
      "3月20日或之前 → <=2026-03-21"
    ) { match in
      match.bounded(0, .until)
    },
    Rule(
      "bound.until", "stretch",
      "upTo day|period|moment|tod ending?",
      "截至月底 → <=2026-04-01",
      "到周五为止 → <=2026-03-14"
    ) { match in
      match.bounded(1, .until)
    },
    Rule(
      "bound.both", "stretch",
      "period|day after period|day before",
      "2026年之后2028年之前 → 2026-01-01..2028-01-01"
    ) { match in
      guard let from = match.time(0), let to = match.time(2) else { return nil }
      return .time(
        .range(from, .offset(LengthForm(low: ReadLength(days: 1), unit: .day), -1, from: to)))
    },
    Rule(
      "bound.length-since", "stretch",
      "length onwards",
      "两个多月以来 → 2026-01-11..2026-03-11"
    ) { match in
      match.length(0).map { .time(.span($0, -1, isWhole: false)) }
    },
    Rule(
      "range.between", "stretch",
      "inWord|fromWord? day|period|yearNumber listMark day|period|yearNumber between",
      "在2026年与2028年之间 → 2026-01-01..2029-01-01"
    ) { match in
      match.range(1, 3)
    },
    Rule(
      "range.days-short", "stretch",
      "fromWord? num to dayNumber ending|between?",
      "3到5号 → 2026-04-03..2026-04-06",
      "20-25号 → 2026-03-20..2026-03-26"
    ) { match in
      guard let first = match.whole(1, in: 1...31), let last = match.time(3) else { return nil }
      return .time(.range(.calendar(year: nil, month: nil, day: first), last))
    },
    Rule(
      "range.months-short", "stretch",
      "year? fromWord? num to num monthMark",
      "6到8月 → 2026-06-01..2026-09-01",
      "明年3-5月 → 2027-03-01..2027-06-01"
    ) { match in
      guard let first = match.whole(2, in: 1...12), let last = match.whole(4, in: 1...12)
      else { return nil }
      let range = (
        TimeForm.calendar(year: nil, month: first, day: nil),
        TimeForm.calendar(year: nil, month: last, day: nil)
      )
      guard let year = match.time(0) else { return .time(.range(range.0, range.1)) }
      return .time(.range(.inside(range.0, year), .inside(range.1, year)))
    },
    Rule(
      "range.hours-short", "todRange",
      "fromWord? num to tod",
      "2到4点 → 14:00..16:00"
    ) { match in
      guard let hour = match.whole(1, in: 0...24), let from = ClockForm(hour),
        let to = match.clock(3), match.numeral(1)?.digitCount ?? 1 <= 2
      else { return nil }
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule(
      "range.years", "stretch",
      "fromWord? yearNumber to yearNumber",
      "2026到2028 → 2026..2028"
    ) { match in
      guard let first = match.time(1), let last = match.time(3) else { return nil }
      return .time(.range(first, last))
    },
    Rule(
      "bound.national-day", "stretch",
      "'十一' before|after",
      "十一前 → <=2026-10-01"
    ) { match in
      let feast = TimeForm.feast(.fixed(month: 10, day: 1), of: nil)
      return match.mark(1).map { .time(.bounded($0 < 0 ? .before : .after, feast)) }
    },
  ]
}
