/// Phrases of time that several rules put together.
extension Match {
  /// Which side a word for before (-1) or after (1) names.
  func side(_ slot: Int) -> Int? { mark(slot) }

  /// The direction that 上 前 (-1) or 下 后 (1) names; nil for 这.
  func direction(_ slot: Int) -> Int? {
    mark(slot).flatMap { $0 == 1 || $0 == -1 ? $0 : nil }
  }

  /// Returns so long before (-1) or after (1) something.
  func offset(length slot: Int, _ sign: Int, from base: TimeForm) -> Meaning? {
    guard let length = length(slot) else { return nil }
    let form = TimeForm.offset(length, sign, from: base)
    return .time(length.isVague ? .vague(form) : form)
  }

  /// Returns one side of a time.
  func bounded(_ slot: Int, _ bound: TimeBound) -> Meaning? {
    time(slot).map { .time(.bounded(bound, $0)) }
  }

  /// Returns a month or day of a year, as one date when the year is a number.
  func joined(_ inner: Int, in outer: Int) -> Meaning? {
    guard let inner = time(inner), let outer = time(outer) else { return nil }
    if case .calendar(let number?, nil, nil) = outer,
      case .calendar(nil, let month, let day) = inner
    {
      return .time(.calendar(year: number, month: month, day: day))
    }
    return .time(.inside(inner, outer))
  }

  /// The feast that a word names: a text of `g month day`, `l month day`, `s degrees` or `n nth weekday month`.
  func feast(_ slot: Int) -> Feast? {
    guard let parts = text(slot)?.split(separator: " ") else { return nil }
    let numbers = parts.dropFirst().compactMap { Int($0) }
    switch (parts.first, numbers.count) {
    case ("g"?, 2): return .fixed(month: numbers[0], day: numbers[1])
    case ("l"?, 2): return .lunar(month: numbers[0], day: numbers[1])
    case ("e"?, 0): return .lunarEve
    case ("s"?, 1): return .solar(numbers[0])
    case ("n"?, 3): return .nth(numbers[0], weekday: numbers[1], month: numbers[2])
    default: return nil
    }
  }

  /// Whether a word says about, not in.
  func isAbout(_ slot: Int) -> Bool { mark(slot) == 1 }

  /// The place in an order: third is 3.
  func ordinal(_ slot: Int) -> Int? {
    guard case .amount(let amount)? = self[slot], amount.kind == .ordinal else { return nil }
    return amount.low?.whole
  }

  /// The unit that a word for week, month, quarter or day in a counted phrase names.
  func calendarUnit(_ slot: Int) -> TimeUnit? {
    if let mark = mark(slot), TimeUnit.allCases.indices.contains(mark) {
      return TimeUnit.allCases[mark]
    }
    return has(slot) ? .day : nil
  }

  /// The hour of a clock that was spoken; a number with a scale or a fraction is none.
  func spokenHour(_ slot: Int) -> Int? {
    guard let numeral = numeral(slot), numeral.scale == nil, !numeral.hasSpokenPoint else {
      return nil
    }
    if case .chineseDigits = numeral.style { return nil }
    return whole(slot, in: 0...24)
  }

  /// The part of the day in a mark that is 100 times the day plus the part.
  func partMark(_ mark: Int) -> Int { ((mark % 100) + 100) % 100 }

  /// The day in such a mark.
  func dayMark(_ mark: Int) -> Int { (mark - partMark(mark)) / 100 }
}

extension TimeForm {
  /// Whether it is a weekday of some week.
  var isWeekday: Bool {
    if case .weekday = self { return true }
    return false
  }
}

extension NumeralForm {
  /// Whether minutes are written so that they can be nothing else: two digits, or tens.
  var isTwoPlaces: Bool {
    switch style {
    case .digits(let count): count == 2
    case .chineseDigits(let count): count == 2 && (whole ?? 60) < 10
    case .chinese, .words: (whole ?? 0) >= 10
    case .figures: false
    }
  }
}
