/// How English names a stretch of the calendar: next week, March 2027, Q3, end of the month, the next three months.
struct EnglishPeriodRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "period.shifted-en", "period",
      "the? enShift enCalendar",
      "next week → 2026-03-16..2026-03-23",
      "this quarter → 2026-01-01..2026-04-01",
      "last year → 2025-01-01..2026-01-01"
    ) { match in
      guard let shift = match.mark(1), let unit = match.unit(2) else { return nil }
      return .time(.shifted(unit, shift))
    },
    Rule(
      "period.after-next", "period",
      "the? enCalendar 'after' 'next'",
      "the week after next → 2026-03-23..2026-03-30"
    ) {
      match in
      match.unit(1).map { .time(.shifted($0, 2)) }
    },
    Rule(
      "month.name", "monthName",
      "enMonth '.'?",
      "October → 2026-10-01..2026-11-01",
      "Oct. → 2026-10-01..2026-11-01"
    ) { match in
      match.mark(0).map { .time(.calendar(year: nil, month: $0, day: nil)) }
    },
    Rule(
      "month.alone", "period",
      "monthName",
      "October → 2026-10-01..2026-11-01"
    ) { match in
      match.isDoubtfulMonth ? nil : match[0]
    },
    Rule(
      "month.in", "period",
      "'in'|'since'|'by'|'this'|'next'|'of'|'until'|'for' monthName",
      "in March → 2026-03-01..2026-04-01",
      "this May → 2026-05-01..2026-06-01"
    ) { match in
      guard let month = match.time(1) else { return nil }
      return match.words(0) == "since"
        ? .time(.bounded(.since, month))
        : match.words(0) == "by" || match.words(0) == "until"
          ? .time(.bounded(.until, month)) : .time(month)
    },
    Rule(
      "month.last-named", "period",
      "'last' monthName",
      "last March → 2025-03-01..2025-04-01"
    ) { match in
      guard let month = match.time(1) else { return nil }
      return .time(
        .inside(
          month,
          .offset(
            LengthForm(low: ReadLength(months: 12), unit: .year), -1, from: .shifted(.month, 0))))
    },
    Rule(
      "month.of-year-en", "period",
      "monthName ','|'/'|'-'? enOf? num",
      "March 2027 → 2027-03-01..2027-04-01",
      "Dec, 2026 → 2026-12-01..2027-01-01",
      "June in 2027 → 2027-06-01..2027-07-01"
    ) { match in
      guard case .calendar(nil, let month, nil)? = match.time(0), let year = match.fullYear(3),
        match.numeral(3)?.plainDigits != 2
      else { return nil }
      return .time(.calendar(year: year, month: month, day: nil))
    },
    Rule(
      "month.year-first", "period",
      "num ','|'/'|'-'? monthName",
      "2027 April → 2027-04-01..2027-05-01"
    ) { match in
      guard case .calendar(nil, let month, nil)? = match.time(2), let year = match.fullYear(0),
        match.numeral(0)?.plainDigits != 2
      else { return nil }
      return .time(.calendar(year: year, month: month, day: nil))
    },
    Rule(
      "month.in-length", "period",
      "monthName 'in' length",
      "April in 2 years → 2028-04-01..2028-05-01"
    ) { match in
      guard let month = match.time(0), let length = match.length(2), length.unit == .year
      else { return nil }
      return .time(.inside(month, .offset(length, 1, from: .shifted(.year, 0))))
    },
    Rule(
      "year.word", "period",
      "yearWord num",
      "the year 2027 → 2027-01-01..2028-01-01"
    ) { match in
      match.fullYear(1).map { .time(.calendar(year: $0, month: nil, day: nil)) }
    },
    Rule(
      "year.in", "period",
      "'in'|'since'|'during'|'of' yearNumber",
      "in 2027 → 2027-01-01..2028-01-01"
    ) { match in
      guard let year = match.time(1) else { return nil }
      return match.words(0) == "since" ? .time(.bounded(.since, year)) : .time(year)
    },
    Rule(
      "quarter.with-year", "period",
      "quarterName ','|'/'|'-'? enOf? yearNumber",
      "Q3 2027 → 2027-07-01..2027-10-01",
      "q1 of 2027 → 2027-01-01..2027-04-01"
    ) { match in
      guard let number = match.mark(0), let year = match.time(3) else { return nil }
      return .time(.quarter(number, of: year))
    },
    Rule(
      "quarter.year-first", "period",
      "yearNumber '-'|'/'? quarterName",
      "2027 Q1 → 2027-01-01..2027-04-01"
    ) { match in
      guard let number = match.mark(2), let year = match.time(0) else { return nil }
      return .time(.quarter(number, of: year))
    },
    Rule(
      "quarter.ordinal", "period",
      "the? ord enQuarterWord enOf? num|year|period",
      "the third quarter of 2027 → 2027-07-01..2027-10-01"
    ) { match in
      guard let number = match.ordinal(1), (1...4).contains(number) else { return nil }
      if let year = match.fullYear(4) {
        return .time(.quarter(number, of: .calendar(year: year, month: nil, day: nil)))
      }
      guard let year = match.time(4), case .shifted(.year, _) = year else { return nil }
      return .time(.quarter(number, of: year))
    },
    Rule(
      "quarter.ordinal-alone", "period",
      "the? ord enQuarterWord",
      "third quarter → 2026-07-01..2026-10-01"
    ) { match in
      guard let number = match.ordinal(1), (1...4).contains(number) else { return nil }
      return .time(.quarter(number, of: nil))
    },
    Rule(
      "half.with-year", "period",
      "halfName enOf? the? yearNumber|period",
      "H2 2027 → 2027-07-01..2028-01-01",
      "first half of next year → 2027-01-01..2027-07-01"
    ) { match in
      guard let half = match.mark(0), let whole = match.time(3) else { return nil }
      return .time(.half(half, of: whole))
    },
    Rule(
      "half.year-first", "period",
      "yearNumber halfName",
      "2027 H2 → 2027-07-01..2028-01-01"
    ) { match in
      guard let half = match.mark(1), let year = match.time(0) else { return nil }
      return .time(.half(half, of: year))
    },
    Rule(
      "half.alone", "period",
      "halfName",
      "H2 → 2026-07-01..2027-01-01"
    ) { match in
      guard let half = match.mark(0), match.words(0).hasPrefix("h") else { return nil }
      return .time(.half(half, of: .shifted(.year, 0)))
    },
    Rule(
      "third.of-period", "period",
      "startOf|middleOf|endOf|late the? '-'? period|enCalendarThis|monthName",
      "end of the quarter → 2026-03-01..2026-04-01",
      "early March → 2026-03-01..2026-03-11",
      "mid-June → 2026-06-11..2026-06-21"
    ) {
      match in
      guard let whole = match.time(3), let third = match.third(0) else { return nil }
      return .time(.third(third, of: whole))
    },
    Rule(
      "third.this-calendar", "enCalendarThis",
      "enCalendar"
    ) { match in
      guard let unit = match.unit(0) else { return nil }
      return .time(.shifted(unit, 0))
    },
    Rule(
      "third.short", "period",
      "eoPeriod",
      "EOM → 2026-03-21..2026-04-01",
      "year end → 2026-12-01..2027-01-01"
    ) { match in
      match.unit(0).map { .time(.third(3, of: .shifted($0, 0))) }
    },
    Rule(
      "third.earlier", "period",
      "'earlier'|'later' period",
      "later this month → 2026-03-11..2026-04-01"
    ) { match in
      guard let whole = match.time(1), case .shifted(let unit, 0) = whole, unit >= .week else {
        return nil
      }
      return match.words(0) == "later"
        ? .time(.range(.shifted(.day, 0), whole)) : .time(.range(whole, .shifted(.day, -1)))
    },
    Rule(
      "week.weekend-en", "period",
      "the? enShift? enWeekend",
      "next weekend → 2026-03-21..2026-03-23",
      "this weekend → 2026-03-14..2026-03-16"
    ) {
      match in
      guard match.has(1) || match.has(0) else { return nil }
      return .time(.run(-2, .day, of: .shifted(.week, match.mark(1) ?? 0)))
    },
    Rule(
      "week.number", "period",
      "weekWord num enOf? num?",
      "week 31 → 2026-07-27..2026-08-03"
    ) { match in
      guard match.numeral(1)?.digitCount ?? 3 <= 2, let number = match.whole(1, in: 1...53)
      else { return nil }
      let year = match.fullYear(3).map { TimeForm.calendar(year: $0, month: nil, day: nil) }
      guard year != nil || !match.has(3) else { return nil }
      return .time(.weekNumber(number, of: year))
    },
    Rule(
      "week.nth-of", "period",
      "the? ord|last 'week'|'month' enOf the? period|monthName|num",
      "the fifth week of 2028 → 2028-01-31..2028-02-07",
      "first week of March → 2026-03-02..2026-03-09"
    ) {
      match in
      let unit: TimeUnit = match.words(2) == "week" ? .week : .month
      let year = match.fullYear(5).map { TimeForm.calendar(year: $0, month: nil, day: nil) }
      guard let whole = match.time(5) ?? year else { return nil }
      return .time(.nth(match.ordinal(1) ?? -1, unit, of: whole))
    },
    Rule(
      "week.of-day", "period",
      "the? 'week' 'beginning'|'of'|'starting' day",
      "the week beginning June 8 → 2026-06-08..2026-06-15"
    ) { match in
      guard let day = match.time(3) else { return nil }
      return .time(.inside(.shifted(.week, 0), day))
    },
    Rule(
      "span.past-en", "stretch",
      "'in'|'over'|'for'|'during'? enShift length",
      "last 3 months → 2025-12-11..2026-03-11",
      "the next few days → 2026-03-12..2026-03-15",
      "the past two weeks → 2026-02-25..2026-03-11"
    ) {
      match in
      guard let shift = match.mark(1), shift != 0, let length = match.length(2),
        !match.words(2).hasPrefix("a ")
      else { return nil }
      let isWhole = shift > 0 && length.unit != .year && length.unit != .week
      return .time(.span(length, shift, isWhole: isWhole))
    },
    Rule(
      "span.upcoming-en", "stretch",
      "num enShift enUnit",
      "4 upcoming years → 2026-03-12..2030-03-12"
    ) { match in
      guard let numeral = match.numeral(0), let shift = match.mark(1), shift != 0,
        let unit = match.unit(2), case .length(let length)? = Lengths.length(numeral, unit)
      else { return nil }
      return .time(.span(length, shift, isWhole: shift > 0 && unit <= .day))
    },
    Rule(
      "span.within-en", "stretch",
      "withinWord the? enShift? length",
      "within 12 days → <=2026-03-24T00:00",
      "in the next two weeks → 2026-03-12..2026-03-26"
    ) { match in
      guard let length = match.length(3), match.mark(2) ?? 1 == 1 else { return nil }
      return .time(.within(length))
    },
    Rule(
      "span.to-date", "stretch",
      "toDate",
      "year to date → 2026-01-01..2026-03-11"
    ) { _ in
      .time(.range(.shifted(.year, 0), .shifted(.day, -1)))
    },
    Rule(
      "span.asap", "stretch",
      "asap",
      "ASAP → 2026-03-11T12:00.."
    ) { _ in .time(.bounded(.since, .now)) },
  ]
}
