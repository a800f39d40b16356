/// How English says how often: every Monday at 9, every other week, monthly, the 15th of each month.
struct EnglishSetRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "set.every", "set",
      "enEvery enUnit",
      "every day → FREQ=DAILY",
      "each quarter → FREQ=MONTHLY;INTERVAL=3"
    ) { match in
      match.unit(1).map { .repetition(Repetitions.every(1, $0)) }
    },
    Rule(
      "set.every-few", "set",
      "enEvery num enUnit",
      "every three weeks → FREQ=WEEKLY;INTERVAL=3",
      "every 2 months → FREQ=MONTHLY;INTERVAL=2"
    ) {
      match in
      guard let count = match.whole(1, in: 1...1000), let unit = match.unit(2) else { return nil }
      return .repetition(Repetitions.every(count, unit))
    },
    Rule(
      "set.every-other-unit", "set",
      "enEvery enOther enUnit",
      "every other week → FREQ=WEEKLY;INTERVAL=2"
    ) { match in
      match.unit(2).map { .repetition(Repetitions.every(2, $0)) }
    },
    Rule(
      "set.once", "set",
      "'once'|'one'|'twice'? 'a'|'per' enUnit",
      "once a week → FREQ=WEEKLY"
    ) { match in
      guard match.has(0), match.words(0) != "twice", let unit = match.unit(2), unit >= .day
      else { return nil }
      return .repetition(Repetitions.every(1, unit))
    },
    Rule(
      "set.adverb", "set",
      "adverbSet",
      "weekly → FREQ=WEEKLY",
      "quarterly → FREQ=MONTHLY;INTERVAL=3"
    ) { match in
      guard let mark = match.mark(0), TimeUnit.allCases.indices.contains(mark % 100)
      else { return nil }
      return .repetition(Repetitions.every(mark / 100, TimeUnit.allCases[mark % 100]))
    },
    Rule(
      "set.every-weekday", "set",
      "enEvery enWeekdayList",
      "every Monday → FREQ=WEEKLY;BYDAY=MO",
      "every Monday and Wednesday → FREQ=WEEKLY;BYDAY=MO,WE"
    ) { match in
      match.repetition(1).map(Meaning.repetition)
    },
    Rule(
      "set.every-other-weekday-en", "set",
      "enEvery enOther enWeekday",
      "every other Thursday → FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"
    ) {
      match in
      guard let day = match.mark(2) else { return nil }
      var form = Repetitions.weekdays([day])
      form.interval = 2
      return .repetition(form)
    },
    Rule(
      "set.unit-weekday", "set",
      "set 'on' enWeekdayList",
      "every two weeks on Friday → FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"
    ) {
      match in
      guard var form = match.repetition(0), form.unit == .week, form.weekdays.isEmpty,
        let days = match.repetition(2)
      else { return nil }
      form.weekdays = days.weekdays
      return .repetition(form)
    },
    Rule(
      "set.workdays-en", "set",
      "enEvery weekdaysWord",
      "every weekday → FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    ) { _ in
      .repetition(Repetitions.weekdays([1, 2, 3, 4, 5]))
    },
    Rule(
      "set.parts", "set",
      "enEvery enPart",
      "every morning → FREQ=DAILY"
    ) { _ in
      .repetition(Repetitions.every(1, .day))
    },
    Rule(
      "set.part-plural", "set",
      "'mornings'|'afternoons'|'evenings'",
      "mornings → FREQ=DAILY"
    ) { _ in
      .repetition(Repetitions.every(1, .day))
    },
    Rule(
      "set.month-day-en", "set",
      "'on'? 'the' ord enOf enEvery 'month'",
      "the 15th of every month → FREQ=MONTHLY;BYMONTHDAY=15"
    ) { match in
      guard let day = match.dayNumber(2) else { return nil }
      var form = Repetitions.every(1, .month)
      form.monthDay = day
      return .repetition(form)
    },
    Rule(
      "set.unit-day", "set",
      "set 'on' 'the' ord",
      "every month on the 15th → FREQ=MONTHLY;BYMONTHDAY=15"
    ) { match in
      guard var form = match.repetition(0), form.unit == .month, let day = match.dayNumber(3)
      else { return nil }
      form.monthDay = day
      return .repetition(form)
    },
    Rule(
      "set.year-date", "set",
      "set 'on' enMonthDay",
      "every year on March 1 → FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"
    ) { match in match.yearly(0, on: 2) },
    Rule(
      "set.clock-en", "set",
      "set ','? tod|atTod",
      "every Wednesday at 10 → FREQ=WEEKLY;BYDAY=WE 10:00",
      "every day at 7:45am → FREQ=DAILY 07:45"
    ) {
      match in match.repeated(0, at: 2)
    },
    Rule(
      "set.clock-first", "set",
      "tod|atTod set",
      "11am every Saturday → FREQ=WEEKLY;BYDAY=SA 11:00"
    ) { match in match.repeated(1, at: 0) },
    Rule(
      "weekdays.one-en", "enWeekdayList",
      "enWeekday",
      "Monday → 2026-03-16"
    ) { match in
      match.mark(0).map { .repetition(Repetitions.weekdays([$0])) }
    },
    Rule(
      "weekdays.more-en", "enWeekdayList",
      "enWeekdayList enAnd enAnd? enWeekday"
    ) { match in
      guard let days = match.repetition(0)?.weekdays, let day = match.mark(3), !days.contains(day)
      else { return nil }
      return .repetition(Repetitions.weekdays(days + [day]))
    },
  ]
}
