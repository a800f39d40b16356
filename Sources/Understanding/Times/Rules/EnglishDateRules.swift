/// How English writes a date: April 2, the 2nd of March, May 8, 2027, January 25 nineteen eighty six.
struct EnglishDateRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "date.month-day-en", "enMonthDay",
      "enMonth '.'? ','? the? ord|num",
      "April 2 → 2026-04-02",
      "May 8th → 2026-05-08",
      "Oct. 14 → 2026-10-14"
    ) { match in
      guard let month = match.mark(0), let day = match.dayNumber(4) else { return nil }
      guard !match.has(2) || match.ordinal(4) != nil else { return nil }
      guard !match.isDoubtful(month: 0, day: 4) else { return nil }
      return .time(.calendar(year: nil, month: month, day: day))
    },
    Rule(
      "date.day-month-en", "enMonthDay",
      "the? ord|num '.'? enOf? '-'|'/'? enMonth '.'?",
      "2 April → 2026-04-02",
      "the 6th of May → 2026-05-06",
      "4th July → 2026-07-04"
    ) {
      match in
      guard let month = match.mark(5), let day = match.dayNumber(1) else { return nil }
      guard !match.isDoubtful(month: 5, day: 1) else { return nil }
      return .time(.calendar(year: nil, month: month, day: day))
    },
    Rule(
      "date.coming-en", "day",
      "on? enShift? enMonthDay",
      "on April 2 → 2026-04-02"
    ) { match in
      guard match.mark(1) ?? 0 >= 0 else { return nil }
      return match[2]
    },
    Rule(
      "date.with-year-en", "day",
      "on? enMonthDay ','|'-'|'/'|'.'? enOf? num",
      "May 8, 2027 → 2027-05-08",
      "2 April 2026 → 2026-04-02"
    ) { match in
      guard case .calendar(nil, let month, let day)? = match.time(1), let year = match.fullYear(4),
        match.numeral(4)?.plainDigits != 2 || !match.isMark(2)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
    Rule(
      "date.with-spelled-year", "day",
      "on? enMonthDay ','? spelledYear",
      "January 25 nineteen eighty six → 1986-01-25"
    ) { match in
      guard case .calendar(nil, let month, let day)? = match.time(1), let year = match.mark(3)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
    Rule(
      "year.spelled-pair", "spelledYear",
      "num num",
      "nineteen ninety six → 1996-01-01..1997-01-01"
    ) { match in
      guard match.numeral(0)?.style == .words, match.numeral(1)?.style == .words,
        let century = match.whole(0, in: 19...21), let year = match.whole(1, in: 10...99)
      else { return nil }
      return .mark(century * 100 + year)
    },
    Rule(
      "year.spelled", "spelledYear",
      "num",
      "two thousand and twenty nine → 2029"
    ) { match in
      guard match.numeral(0)?.style == .words, let year = match.whole(0, in: 1900...2199)
      else { return nil }
      return .mark(year)
    },
    Rule(
      "year.from-spelled", "yearNumber",
      "spelledYear",
      "two thousand and twenty nine → 2029"
    ) { match in
      match.mark(0).map { .time(.calendar(year: $0, month: nil, day: nil)) }
    },
    Rule(
      "date.year-first-en", "day",
      "num '/'|'-'|','? enMonth '/'|'-'|'.'? ord|num",
      "2026/Aug/10 → 2026-08-10",
      "2026 March 18 → 2026-03-18"
    ) { match in
      guard let year = match.fullYear(0), match.numeral(0)?.plainDigits == 4,
        let month = match.mark(2),
        let day = match.dayNumber(4)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
    Rule(
      "date.year-between-en", "day",
      "num '-' num '-' enMonth",
      "14-2026-September → 2026-09-14"
    ) { match in
      guard let day = match.dayNumber(0), let year = match.fullYear(2), let month = match.mark(4)
      else { return nil }
      return .time(.calendar(year: year, month: month, day: day))
    },
  ]
}
