/// How Chinese says how often: 每周二和周四, 隔周周五, 每月15号, 每天早上八点半.
struct ChineseSetRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "set.each", "set",
      "every eachUnit",
      "每天 → FREQ=DAILY",
      "每个月 → FREQ=MONTHLY",
      "每季度 → FREQ=MONTHLY;INTERVAL=3"
    ) { match in
      match.unit(1).map { .repetition(Repetitions.every(1, $0)) }
    },
    Rule(
      "set.each-few", "set",
      "every|everyOther num '个'? eachUnit",
      "每两周 → FREQ=WEEKLY;INTERVAL=2",
      "每3个月 → FREQ=MONTHLY;INTERVAL=3",
      "每隔两天 → FREQ=DAILY;INTERVAL=2"
    ) {
      match in
      guard let count = match.whole(1, in: 1...1000), let unit = match.unit(3) else { return nil }
      return .repetition(Repetitions.every(count, unit))
    },
    Rule(
      "set.every-other", "set",
      "everyOther eachUnit",
      "隔周 → FREQ=WEEKLY;INTERVAL=2",
      "隔天 → FREQ=DAILY;INTERVAL=2"
    ) { match in
      match.unit(1).map { .repetition(Repetitions.every(2, $0)) }
    },
    Rule(
      "set.weekdays", "set",
      "every weekdayList",
      "每周一和周五 → FREQ=WEEKLY;BYDAY=MO,FR",
      "每周一三五 → FREQ=WEEKLY;BYDAY=MO,WE,FR",
      "每个周五 → FREQ=WEEKLY;BYDAY=FR"
    ) { match in
      match.repetition(1).map(Meaning.repetition)
    },
    Rule(
      "set.workdays", "set",
      "every? workdays every? '天'?",
      "每个工作日 → FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      "工作日每天 → FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    ) { match in
      guard match.has(0) || match.has(2) else { return nil }
      var form = Repetitions.every(1, .week)
      form.weekdays = [1, 2, 3, 4, 5]
      return .repetition(form)
    },
    Rule(
      "set.weekend", "set",
      "every weekend",
      "每个周末 → FREQ=WEEKLY;BYDAY=SA,SU"
    ) { match in
      var form = Repetitions.every(1, .week)
      form.weekdays = [6, 7]
      return .repetition(form)
    },
    Rule(
      "set.every-other-weekday", "set",
      "everyOther weekUnit? weekdayList",
      "隔周周五 → FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"
    ) { match in
      guard var form = match.repetition(2) else { return nil }
      form.interval = 2
      return .repetition(form)
    },
    Rule(
      "set.few-weeks-weekday", "set",
      "set of? weekdayList",
      "每两周的周五 → FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"
    ) { match in
      guard var form = match.repetition(0), form.unit == .week, form.weekdays.isEmpty,
        let days = match.repetition(2)
      else { return nil }
      form.weekdays = days.weekdays
      return .repetition(form)
    },
    Rule(
      "set.month-day", "set",
      "set of? dayNumber|num",
      "每月15号 → FREQ=MONTHLY;BYMONTHDAY=15",
      "每个月的八号 → FREQ=MONTHLY;BYMONTHDAY=8"
    ) { match in
      guard var form = match.repetition(0), form.unit == .month, form.monthDay == nil else {
        return nil
      }
      if case .calendar(nil, nil, let day?)? = match.time(2) {
        form.monthDay = day
      } else if match.numeral(2)?.scale == nil, let day = match.whole(2, in: 1...31) {
        form.monthDay = day
      } else {
        return nil
      }
      return .repetition(form)
    },
    Rule(
      "set.year-day", "set",
      "set of? monthDay",
      "每年3月1日 → FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"
    ) { match in match.yearly(0, on: 2) },
    Rule(
      "set.clock", "set",
      "set of? tod",
      "每天早上七点半 → FREQ=DAILY 07:30",
      "每周四上午十点 → FREQ=WEEKLY;BYDAY=TH 10:00"
    ) { match in match.repeated(0, at: 2) },
    Rule(
      "set.part-clock", "set",
      "every tod",
      "每个上午九点 → FREQ=DAILY 09:00"
    ) { match in
      guard let clock = match.clock(1), clock.part != nil else { return nil }
      var form = Repetitions.every(1, .day)
      form.clock = clock
      return .repetition(form)
    },
    Rule(
      "set.part", "set",
      "set part",
      "每周三下午 → FREQ=WEEKLY;BYDAY=WE"
    ) { match in match[0] },
    Rule(
      "weekdays.one", "weekdayList",
      "weekday"
    ) { match in
      match.mark(0).map { .repetition(Repetitions.weekdays([$0])) }
    },
    Rule(
      "weekdays.more", "weekdayList",
      "weekdayList listMark? weekday|weekdayMark"
    ) { match in
      guard let days = match.repetition(0)?.weekdays, let day = match.mark(2), !days.contains(day)
      else { return nil }
      return .repetition(Repetitions.weekdays(days + [day]))
    },
    Rule(
      "weekdays.through", "weekdayList",
      "weekday to weekday|weekdayMark",
      "周一到周五 → 2026-03-16..2026-03-21"
    ) { match in
      guard let first = match.mark(0), let last = match.mark(2), first < last else { return nil }
      return .repetition(Repetitions.weekdays(Array(first...last)))
    },
  ]
}
