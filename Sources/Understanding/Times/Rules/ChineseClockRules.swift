/// How Chinese tells the hour: 三点半, 下午两点到四点, 今晚八点, 差五分九点.
struct ChineseClockRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "clock.hour", "tod",
      "num hourMark sharp?",
      "三点 → 15:00",
      "9点整 → 09:00",
      "15时 → 15:00"
    ) { match in
      match.spokenHour(0).flatMap { ClockForm($0) }.map(Meaning.clock)
    },
    Rule(
      "clock.hour-half", "tod",
      "num hourMark half",
      "三点半 → 15:30"
    ) { match in
      match.spokenHour(0).flatMap { ClockForm($0, 30) }.map(Meaning.clock)
    },
    Rule(
      "clock.hour-quarter", "tod",
      "num hourMark '过'? quarterPast",
      "3点一刻 → 15:15"
    ) { match in
      match.spokenHour(0).flatMap { ClockForm($0, match.mark(3)) }.map(Meaning.clock)
    },
    Rule(
      "clock.hour-minute", "tod",
      "num hourMark '过'? num minuteMark?",
      "十点四十 → 10:40",
      "9点05分 → 09:05"
    ) {
      match in
      guard let hour = match.spokenHour(0), let numeral = match.numeral(3),
        let minute = match.whole(3, in: 0...59), match.has(4) || numeral.isTwoPlaces
      else { return nil }
      return ClockForm(hour, minute).map(Meaning.clock)
    },
    Rule(
      "clock.hour-zero-minute", "tod",
      "num hourMark '零' num minuteMark?",
      "十一点零三分 → 11:03"
    ) { match in
      guard let hour = match.spokenHour(0), let minute = match.whole(3, in: 1...9)
      else { return nil }
      return ClockForm(hour, minute).map(Meaning.clock)
    },
    Rule(
      "clock.hour-second", "tod",
      "num hourMark num minuteMark num secondMark",
      "十点三分二十秒 → 10:03:20"
    ) {
      match in
      guard let hour = match.spokenHour(0) else { return nil }
      return ClockForm(hour, match.whole(2), match.whole(4)).map(Meaning.clock)
    },
    Rule(
      "clock.lacking", "tod",
      "lacking num minuteMark num hourMark",
      "差五分九点 → 08:55"
    ) { match in
      guard let minutes = match.whole(1, in: 1...59), let hour = match.whole(3, in: 1...24)
      else { return nil }
      return ClockForm(hour - 1, 60 - minutes).map(Meaning.clock)
    },
    Rule(
      "clock.digital-hour", "tod",
      "colonTime hourMark",
      "11:00时 → 11:00"
    ) { match in match[0] },
    Rule(
      "clock.part", "tod",
      "part of? tod",
      "下午三点半 → 15:30",
      "早上8点 → 08:00",
      "晚上12点 → 00:00"
    ) { match in
      guard var clock = match.clock(2), let part = match.part(0), clock.part == nil,
        clock.half == nil || clock.half == .certain
      else { return nil }
      clock.part = part
      if (1...12).contains(clock.hour) { clock.half = nil }
      return .clock(clock)
    },
    Rule(
      "clock.vaguely", "tod",
      "tod vaguely",
      "晚上8点左右 → 20:00"
    ) { match in
      guard var clock = match.clock(0) else { return nil }
      clock.isVague = true
      return .clock(clock)
    },
    Rule(
      "clock.about", "tod",
      "about|inWord tod",
      "大约晚上九点 → 21:00"
    ) { match in
      guard var clock = match.clock(1) else { return nil }
      clock.isVague = match.isAbout(0)
      return .clock(clock)
    },
    Rule(
      "clock.between-hours", "todRange",
      "part? num hourMark",
      "下午七八点 → 19:00..20:00"
    ) { match in
      guard let numeral = match.numeral(1), let first = numeral.low.whole,
        let last = numeral.high?.whole, var from = ClockForm(first), var to = ClockForm(last)
      else { return nil }
      from.part = match.part(0)
      to.part = match.part(0)
      return .time(.range(.clock(from, on: nil), .clock(to, on: nil)))
    },
    Rule(
      "part.relative", "dayPart",
      "relDayPart",
      "今晚 → 2026-03-11T18:00..2026-03-12T00:00",
      "明早 → 2026-03-12T06:00..2026-03-12T12:00"
    ) { match in
      guard let mark = match.mark(0), let part = DayPart(rawValue: match.partMark(mark))
      else { return nil }
      return .time(.part(part, of: .shifted(.day, match.dayMark(mark))))
    },
    Rule(
      "blocked.points", "blocked",
      "num hourMark pointNoun"
    ) { _ in Meaning.none },
  ]
}
