/// How Chinese bounds a time: 周五前, 20号以后, 从三月到五月, 截至年底.
struct ChineseBoundRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "bound.before", "stretch", "fromWord? day|period|moment|dayPart before", "周五前", "年底前",
      "4.15之前"
    ) {
      match in match.bounded(1, .before)
    },
    Rule("bound.before-new-year", "stretch", "'年前'", "年前") { _ in
      .time(.vague(.bounded(.before, .feast(.lunar(month: 1, day: 1), of: nil))))
    },
    Rule("bound.before-clock", "stretch", "tod|datedRow before", "八点前") { match in
      match.bounded(0, .before)
    },
    Rule("bound.after", "stretch", "fromWord? day|period|moment|dayPart after", "周五后", "国庆节后") {
      match in
      match.bounded(1, .after)
    },
    Rule("bound.after-clock", "stretch", "tod|datedRow after", "晚上十点以后") { match in
      match.bounded(0, .after)
    },
    Rule(
      "bound.since", "stretch", "fromWord? day|period|moment|tod|datedRow onwards", "从下周一起", "三月开始"
    ) { match in
      match.bounded(1, .since)
    },
    Rule("bound.since-or-later", "stretch", "day|period openTo", "3月1日或之后") { match in
      match.bounded(0, .since)
    },
    Rule("bound.until-or-earlier", "stretch", "day|period openFrom", "3月20日或之前") { match in
      match.bounded(0, .until)
    },
    Rule("bound.until", "stretch", "upTo day|period|moment|tod ending?", "截至月底", "到周五为止") { match in
      match.bounded(1, .until)
    },
    Rule("bound.both", "stretch", "period|day after period|day before", "2026年之后2028年之前") { match in
      guard let from = match.time(0), let to = match.time(2) else { return nil }
      return .time(
        .range(from, .offset(LengthForm(low: ReadLength(days: 1), unit: .day), -1, from: to)))
    },
    Rule("bound.length-since", "stretch", "length onwards", "三个多月以来") { match in
      match.length(0).map { .time(.span($0, -1, isWhole: false)) }
    },
    Rule(
      "range.between", "stretch",
      "inWord|fromWord? day|period|yearNumber listMark day|period|yearNumber between",
      "在2026年与2028年之间"
    ) { match in
      match.range(1, 3)
    },
    Rule(
      "range.days-short", "stretch", "fromWord? num to dayNumber ending|between?", "3到5号", "20-25号"
    ) { match in
      guard let first = match.whole(1, in: 1...31), let last = match.time(3) else { return nil }
      return .time(.range(.calendar(year: nil, month: nil, day: first), last))
    },
    Rule("range.months-short", "stretch", "year? fromWord? num to num monthMark", "6到8月", "明年3-5月")
    { match in
      guard let first = match.whole(2, in: 1...12), let last = match.whole(4, in: 1...12)
      else { return nil }
      let range = (
        TimeForm.calendar(year: nil, month: first, day: nil),
        TimeForm.calendar(year: nil, month: last, day: nil)
      )
      guard let year = match.time(0) else { return .time(.range(range.0, range.1)) }
      return .time(.range(.inside(range.0, year), .inside(range.1, year)))
    },
    Rule("range.hours-short", "todRange", "fromWord? num to tod", "2到4点") { match in
      guard let hour = match.whole(1, in: 0...24), let from = ClockForm(hour),
        let to = match.clock(3), match.numeral(1)?.digitCount ?? 1 <= 2
      else { return nil }
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule("range.years", "stretch", "fromWord? yearNumber to yearNumber", "2026到2028") { match in
      guard let first = match.time(1), let last = match.time(3) else { return nil }
      return .time(.range(first, last))
    },
    Rule("set.each", "set", "every eachUnit", "每天", "每个月", "每季度") { match in
      match.unit(1).map { .repetition(Repetitions.every(1, $0)) }
    },
    Rule("set.each-few", "set", "every|everyOther num '个'? eachUnit", "每两周", "每3个月", "每隔两天") {
      match in
      guard let count = match.whole(1, in: 1...1000), let unit = match.unit(3) else { return nil }
      return .repetition(Repetitions.every(count, unit))
    },
    Rule("set.every-other", "set", "everyOther eachUnit", "隔周", "隔天") { match in
      match.unit(1).map { .repetition(Repetitions.every(2, $0)) }
    },
    Rule("set.weekdays", "set", "every weekdayList", "每周二和周四", "每周一三五", "每个周五") { match in
      match.repetition(1).map(Meaning.repetition)
    },
    Rule("set.workdays", "set", "every? workdays every? '天'?", "每个工作日", "工作日每天") { match in
      guard match.has(0) || match.has(2) else { return nil }
      var form = Repetitions.every(1, .week)
      form.weekdays = [1, 2, 3, 4, 5]
      return .repetition(form)
    },
    Rule("set.weekend", "set", "every weekend", "每个周末") { match in
      var form = Repetitions.every(1, .week)
      form.weekdays = [6, 7]
      return .repetition(form)
    },
    Rule("set.every-other-weekday", "set", "everyOther weekUnit? weekdayList", "隔周周五") { match in
      guard var form = match.repetition(2) else { return nil }
      form.interval = 2
      return .repetition(form)
    },
    Rule("set.few-weeks-weekday", "set", "set of? weekdayList", "每两周的周五") { match in
      guard var form = match.repetition(0), form.unit == .week, form.weekdays.isEmpty,
        let days = match.repetition(2)
      else { return nil }
      form.weekdays = days.weekdays
      return .repetition(form)
    },
    Rule("set.month-day", "set", "set of? dayNumber|num", "每月15号", "每个月的五号") { match in
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
    Rule("set.year-day", "set", "set of? monthDay", "每年3月1日") { match in
      guard var form = match.repetition(0), form.unit == .year,
        case .calendar(nil, let month?, let day?)? = match.time(2)
      else { return nil }
      form.month = month
      form.monthDay = day
      return .repetition(form)
    },
    Rule("set.clock", "set", "set of? tod", "每天早上八点半", "每周一上午九点") { match in
      guard var form = match.repetition(0), form.clock == nil else { return nil }
      form.clock = match.clock(2)
      return .repetition(form)
    },
    Rule("set.part-clock", "set", "every tod", "每个上午八点") { match in
      guard let clock = match.clock(1), clock.part != nil else { return nil }
      var form = Repetitions.every(1, .day)
      form.clock = clock
      return .repetition(form)
    },
    Rule("set.part", "set", "set part", "每周三下午") { match in match[0] },
    Rule("weekdays.one", "weekdayList", "weekday", "周三") { match in
      match.mark(0).map { .repetition(Repetitions.weekdays([$0])) }
    },
    Rule(
      "weekdays.more", "weekdayList", "weekdayList listMark? weekday|weekdayMark", "周一、周三", "周二四"
    ) { match in
      guard let days = match.repetition(0)?.weekdays, let day = match.mark(2), !days.contains(day)
      else { return nil }
      return .repetition(Repetitions.weekdays(days + [day]))
    },
    Rule("weekdays.through", "weekdayList", "weekday to weekday|weekdayMark", "周一到周五") { match in
      guard let first = match.mark(0), let last = match.mark(2), first < last else { return nil }
      return .repetition(Repetitions.weekdays(Array(first...last)))
    },
  ]
}
