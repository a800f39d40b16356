/// Dates and times in digits.
extension Match {
  /// A date with the year first; two digits are a year only when the others have one or two as well.
  func date(_ year: Int, _ month: Int, _ day: Int) -> Meaning? {
    guard let number = self.year(year), let month = whole(month, in: 1...31),
      let day = whole(day, in: 1...31), numeral(year)?.digitCount != nil
    else { return nil }
    if ReadDay(year: number, month: month, day: day) != nil {
      return .time(.calendar(year: number, month: month, day: day))
    }
    // The day before the month: 2026-13-01.
    guard ReadDay(year: number, month: day, day: month) != nil else { return nil }
    return .time(.calendar(year: number, month: day, day: month))
  }

  /// A date with the year last: the month first, unless it can but be the day.
  func dateYearLast(_ first: Int, _ second: Int, _ year: Int) -> Meaning? {
    guard let number = self.year(year), let first = whole(first, in: 1...31),
      let second = whole(second, in: 1...31)
    else { return nil }
    if ReadDay(year: number, month: first, day: second) != nil {
      return .time(.calendar(year: number, month: first, day: second))
    }
    guard ReadDay(year: number, month: second, day: first) != nil else { return nil }
    return .time(.calendar(year: number, month: second, day: first))
  }

  /// A month and a day, in digits of at most two each.
  func monthAndDay(_ first: Int, _ second: Int) -> Meaning? {
    guard numeral(first)?.digitCount ?? 9 <= 2, numeral(second)?.digitCount ?? 9 <= 2,
      let first = whole(first, in: 1...31), let second = whole(second, in: 1...31)
    else { return nil }
    let (month, day) = first > 12 ? (second, first) : (first, second)
    guard month <= 12, day <= ReadDay.length(ofMonth: month, year: 2000) else { return nil }
    return .time(.calendar(year: nil, month: month, day: day))
  }

  /// The hour of a digital clock; nil unless it has one or two digits.
  func digitalHour(_ slot: Int) -> Int? {
    guard numeral(slot)?.digitCount ?? 9 <= 2 else { return nil }
    return whole(slot, in: 0...24)
  }

  /// A digital time; a zero in front makes it certain.
  func digital(_ hour: Int, _ minute: Int, _ second: Int?, _ slot: Int) -> Meaning? {
    guard var clock = ClockForm(hour, minute, second) else { return nil }
    if hour < 10, numeral(slot)?.digitCount == 2 || hour == 0 { clock.half = .certain }
    return .clock(clock)
  }

  /// A time with am (0) or pm (1).
  func clock(_ clock: ClockForm, _ half: Int) -> Meaning? {
    guard clock.hour <= 12 || half == 1 else { return nil }
    var clock = clock
    clock.half = clock.hour > 12 ? .certain : half == 0 ? .morning : .afternoon
    return .clock(clock)
  }

  /// A time on a day; the part of the day that was said with the day belongs to the time.
  func moment(_ clock: ClockForm, _ day: TimeForm) -> Meaning? {
    switch day {
    case .part(let part, let only?):
      guard clock.half == nil || clock.half == .certain, clock.part == nil else {
        return .time(.clock(clock, on: only))
      }
      var clock = clock
      clock.part = part
      if (1...12).contains(clock.hour) { clock.half = nil }
      return .time(.clock(clock, on: only))
    case .vague(let inner):
      guard case .time(let time)? = moment(clock, inner) else { return nil }
      return .time(.vague(time))
    default: return .time(.clock(clock, on: day))
    }
  }

  /// Whether a further number is joined to the end by a dash, slash or point.
  var isDashedOn: Bool {
    end + 1 < scalars.count && ["-", "/", "."].contains(scalars[end])
      && ArabicDigits.digit(scalars[end + 1]) != nil
  }

  /// From one part to another.
  func range(_ first: Int, _ last: Int) -> Meaning? {
    guard let from = time(first), let to = time(last) else { return nil }
    return .time(.range(from, to))
  }
}
