/// How English tells the hour: 3pm, at 3, half past nine, ten thirty am, noon.
struct EnglishClockRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "clock.half-day-en", "tod",
      "num meridiem",
      "3pm → 15:00",
      "8 a.m. → 08:00"
    ) { match in
      guard let half = match.mark(1), let hour = match.whole(0, in: 1...12),
        match.numeral(0)?.scale == nil, !match.isJoinedBehind
      else { return nil }
      return ClockForm(hour).flatMap { match.clock($0, half) }
    },
    Rule(
      "clock.half-day-short", "tod",
      "num|colonTime|pointTime meridiemShort",
      "3p → 15:00",
      "8:45a → 08:45"
    ) {
      match in
      guard let half = match.mark(1), !match.isSpaced(0, 1) else { return nil }
      let clock = match.clock(0) ?? match.whole(0, in: 1...12).flatMap { ClockForm($0) }
      return clock.flatMap { match.clock($0, half) }
    },
    Rule(
      "clock.point-time", "pointTime",
      "num '.' num",
      "8.30 → 8.3"
    ) { match in
      guard let hour = match.digitalHour(0), match.numeral(2)?.digitCount == 2,
        let minute = match.whole(2, in: 0...59)
      else { return nil }
      return match.digital(hour, minute, nil, 0)
    },
    Rule(
      "clock.point-half-day", "tod",
      "pointTime meridiem",
      "8.30pm → 20:30"
    ) { match in
      guard let clock = match.clock(0), let half = match.mark(1) else { return nil }
      return match.clock(clock, half)
    },
    Rule(
      "clock.spelled", "spelledTime",
      "num '-'? num",
      "ten thirty → 10:30"
    ) { match in
      guard match.numeral(0)?.style == .words, match.numeral(2)?.style == .words,
        let hour = match.whole(0, in: 1...12), let minute = match.whole(2, in: 10...59)
      else { return nil }
      return ClockForm(hour, minute).map(Meaning.clock)
    },
    Rule(
      "clock.spelled-half", "tod",
      "spelledTime meridiem?",
      "ten thirty am → 10:30"
    ) { match in
      guard let clock = match.clock(0) else { return nil }
      return match.mark(1).map { match.clock(clock, $0) } ?? .clock(clock)
    },
    Rule(
      "clock.military-half", "tod",
      "num meridiem",
      "330 pm → 15:30"
    ) { match in
      guard let count = match.numeral(0)?.digitCount, count == 3 || count == 4,
        let value = match.whole(0), let half = match.mark(1),
        let clock = ClockForm(value / 100, value % 100), (1...12).contains(clock.hour)
      else { return nil }
      return match.clock(clock, half)
    },
    Rule(
      "clock.hour-letter", "tod",
      "num hourLetter num meridiem?",
      "15h30 → 15:30",
      "10h10 pm → 22:10"
    ) { match in
      guard let hour = match.digitalHour(0), match.numeral(2)?.digitCount == 2,
        let minute = match.whole(2, in: 0...59), let clock = ClockForm(hour, minute)
      else { return nil }
      return match.mark(3).map { match.clock(clock, $0) } ?? .clock(clock)
    },
    Rule(
      "clock.oclock", "tod",
      "num oclock meridiem?",
      "9 o'clock → 09:00",
      "3 oclock am → 03:00"
    ) { match in
      guard let hour = match.whole(0, in: 1...12), let clock = ClockForm(hour) else { return nil }
      return match.mark(2).map { match.clock(clock, $0) } ?? .clock(clock)
    },
    Rule(
      "clock.at-hour", "atTod",
      "atWord num",
      "at 3 → 15:00"
    ) { match in
      guard let numeral = match.numeral(1), numeral.scale == nil, !match.isCountedNext,
        let hour = match.whole(1, in: 0...24)
      else { return nil }
      return ClockForm(hour).map(Meaning.clock)
    },
    Rule(
      "clock.at-digits", "atTod",
      "atWord num",
      "at 730 → 07:30"
    ) { match in
      guard let count = match.numeral(1)?.digitCount, count == 3 || count == 4,
        let value = match.whole(1), !match.isCountedNext, (100...2359).contains(value)
      else { return nil }
      return ClockForm(value / 100, value % 100).map(Meaning.clock)
    },
    Rule(
      "clock.at", "tod",
      "atWord|approx tod",
      "at 3pm → 15:00"
    ) { match in
      guard var clock = match.clock(1) else { return nil }
      if !match.isAtWord(0) { clock.isVague = true }
      return .clock(clock)
    },
    Rule(
      "clock.at-alone", "tod",
      "atTod",
      "at 3 → 15:00"
    ) { match in
      match.words(0).hasPrefix("at") ? match[0] : nil
    },
    Rule(
      "clock.half-past", "tod",
      "'half' 'past'? num",
      "half past nine → 09:30"
    ) { match in
      match.whole(2, in: 1...12).flatMap { ClockForm($0, 30) }.map(Meaning.clock)
    },
    Rule(
      "clock.past", "tod",
      "quarterOrMinutes 'past'|'after' num",
      "quarter past nine → 09:15",
      "ten past 3 → 15:10"
    ) { match in
      guard let minutes = match.mark(0), let hour = match.whole(2, in: 1...12) else { return nil }
      return ClockForm(hour, minutes).map(Meaning.clock)
    },
    Rule(
      "clock.to", "tod",
      "quarterOrMinutes 'to'|'before' num|noon|tod",
      "a quarter to seven → 18:45"
    ) {
      match in
      guard let minutes = match.mark(0) else { return nil }
      var clock = match.clock(2)
      if clock == nil { clock = match.whole(2, in: 1...12).flatMap { ClockForm($0) } }
      if clock == nil, match.numeral(2) == nil { clock = ClockForm(12, half: .afternoon) }
      guard var clock, clock.minute == nil else { return nil }
      if clock.half == .afternoon, clock.hour == 12 { clock.half = .certain }
      clock.hour = clock.hour == 1 ? 12 : clock.hour - 1
      clock.minute = 60 - minutes
      return .clock(clock)
    },
    Rule(
      "clock.quarter", "quarterOrMinutes",
      "'a'? 'quarter'"
    ) { _ in .mark(15) },
    Rule(
      "clock.minutes", "quarterOrMinutes",
      "num enUnit?"
    ) { match in
      guard let minutes = match.whole(0, in: 1...59) else { return nil }
      if match.has(1) { return match.unit(1) == .minute ? .mark(minutes) : nil }
      return match.numeral(0)?.style == .words && [10, 20, 25].contains(minutes)
        ? .mark(minutes) : nil
    },
    Rule(
      "clock.noon", "tod",
      "'12'? noon",
      "noon → 12:00"
    ) { _ in
      ClockForm(12, half: .certain).map(Meaning.clock)
    },
    Rule(
      "clock.midnight", "tod",
      "num? oclock? midnight",
      "midnight → 00:00"
    ) { match in
      let hour = match.numeral(0) == nil ? 0 : match.whole(0, in: 1...12)
      return hour.flatMap { ClockForm($0 == 12 ? 0 : $0, half: .certain) }.map(Meaning.clock)
    },
    Rule(
      "clock.midmorning", "tod",
      "midmorning",
      "mid-morning → 10:00"
    ) { _ in
      ClockForm(10, half: .morning).map(Meaning.clock)
    },
    Rule(
      "clock.in-part", "tod",
      "tod|num|atTod 'in' the? enPart|meridiem",
      "8 in the evening → 20:00",
      "3 in the am → 03:00"
    ) { match in
      guard var clock = match.clock(0) ?? match.plainHour(0) else { return nil }
      guard let mark = match.mark(3) else { return nil }
      guard match.isPartWord(3) else { return match.clock(clock, mark) }
      guard clock.half == nil || clock.half == .certain else { return .clock(clock) }
      clock.part = DayPart(rawValue: mark)
      if (1...12).contains(clock.hour) { clock.half = nil }
      return .clock(clock)
    },
    Rule(
      "clock.part-at", "tod",
      "'in' the? enPart tod|atTod",
      "in the evening at seven → 19:00"
    ) { match in
      guard var clock = match.clock(3), let mark = match.mark(2) else { return nil }
      if clock.half == nil || clock.half == .certain, (1...12).contains(clock.hour) {
        clock.half = nil
        clock.part = DayPart(rawValue: mark)
      }
      return .clock(clock)
    },
    Rule(
      "clock.part-before", "tod",
      "enPart tod|atTod",
      "early morning at 7:40 → 07:40"
    ) { match in
      guard var clock = match.clock(1), let mark = match.mark(0), clock.half == nil else {
        return nil
      }
      clock.part = DayPart(rawValue: mark)
      return .clock(clock)
    },
    Rule(
      "clock.part-behind", "tod",
      "tod enPart",
      "7:40 early morning → 07:40"
    ) { match in
      guard var clock = match.clock(0), let mark = match.mark(1) else { return nil }
      if clock.half == nil { clock.part = DayPart(rawValue: mark) }
      return .clock(clock)
    },
    Rule(
      "clock.about-after", "tod",
      "tod approxAfter",
      "4pm approximately → 16:00"
    ) { match in
      guard var clock = match.clock(0) else { return nil }
      clock.isVague = true
      return .clock(clock)
    },
    Rule(
      "clock.length-from", "tod",
      "length enFrom tod",
      "25 minutes from 2pm → 14:25"
    ) { match in
      guard let clock = match.clock(2), let length = match.length(0), length.low.days == 0,
        length.low.months == 0
      else { return nil }
      return match.later(clock, by: length.low.seconds)
    },
  ]
}
