/// What English rules ask their parts for.
extension Match {
  /// The day of a month, spelled or in digits.
  func dayNumber(_ slot: Int) -> Int? {
    if let day = ordinal(slot) { return (1...31).contains(day) ? day : nil }
    guard let numeral = numeral(slot), numeral.scale == nil, numeral.digitCount ?? 1 <= 2 else {
      return nil
    }
    return whole(slot, in: 1...31)
  }

  /// A year of four digits or two, or spelled: two thousand and eighteen.
  func fullYear(_ slot: Int) -> Int? {
    if let year = year(slot) { return year }
    guard let numeral = numeral(slot), numeral.style == .words else { return nil }
    return whole(slot, in: 1900...2199)
  }

  /// Whether a part ends with a letter.
  func wordsEnd(_ slot: Int, _ letter: Unicode.Scalar) -> Bool {
    span(slot).map { scalars[$0.upperBound - 1] == letter } ?? false
  }

  /// Whether a further word follows that an ordinal may belong to: the first offer.
  var isFollowedByNoun: Bool {
    guard end < scalars.count, scalars[end] == " ", end + 1 < scalars.count else { return false }
    guard ("a"..."z").contains(scalars[end + 1]) else { return false }
    let rest = scalars[(end + 1)...].prefix { ("a"..."z").contains($0) }
    let joining = [
      "at", "of", "in", "on", "for", "to", "and", "or", "we", "they", "by", "from", "is", "if",
      "with", "with", "works", "after", "before", "until", "so", "but", "the", "i", "he", "she",
      "please", "noon",
    ]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: rest)
    return !joining.contains(String(view))
  }

  /// Whether the text ends behind the phrase, or a word that leads to a time of day follows.
  var isTextEndOrClock: Bool {
    var next = end
    while next < scalars.count, scalars[next] == " " { next += 1 }
    guard next < scalars.count else { return true }
    return scalars[next] == "a" && next + 1 < scalars.count && scalars[next + 1] == "t"
  }
}

extension TimeForm {
  /// Whether it is a day of a month.
  var isDate: Bool {
    switch self {
    case .calendar(_, _, .some): true
    case .inside(let inner, _), .vague(let inner): inner.isDate
    default: false
    }
  }
}

extension Match {
  /// An hour that stands as a bare number.
  func plainHour(_ slot: Int) -> ClockForm? {
    guard let numeral = numeral(slot), numeral.scale == nil, numeral.digitCount ?? 1 <= 2 else {
      return nil
    }
    return whole(slot, in: 1...12).flatMap { ClockForm($0) }
  }

  /// Whether a word names a part of the day, not a half of the clock.
  func isPartWord(_ slot: Int) -> Bool { (mark(slot) ?? 0) > 1 }

  /// Whether the word before a time is at, which leaves it exact.
  func isAtWord(_ slot: Int) -> Bool {
    words(slot) == "at" || words(slot) == "@" || words(slot) == "by"
  }

  /// Whether a number is followed by what it counts, or is part of a longer one.
  var isCountedNext: Bool {
    var next = end
    while next < scalars.count, scalars[next] == " " { next += 1 }
    guard next < scalars.count else { return false }
    if next == end {
      return
        !([",", ";", "?", "!", ")", "。", "，", "\n"].contains(scalars[next]) || isFullStop(next))
    }
    guard ("a"..."z").contains(scalars[next]) || ArabicDigits.digit(scalars[next]) != nil
    else { return false }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[next...].prefix { ("a"..."z").contains($0) })
    return ![
      "on", "in", "tomorrow", "today", "this", "next", "with", "and", "or", "to", "for", "sharp",
      "the", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "we",
      "they", "i", "at",
    ]
    .contains(String(view))
  }

  private func isFullStop(_ place: Int) -> Bool {
    scalars[place] == "." && (place + 1 == scalars.count || scalars[place + 1] == " ")
  }

  /// A time of day some seconds later.
  func later(_ clock: ClockForm, by seconds: Int) -> Meaning? {
    let hour = TimePolicy().hour(of: clock)
    let sum = (hour * 3600 + (clock.minute ?? 0) * 60 + seconds) % 86_400
    return ClockForm(sum / 3600, sum / 60 % 60, half: .certain).map(Meaning.clock)
  }
}

extension Match {
  /// Whether the word between two ends is and, which joins them only behind between.
  func isAnd(_ slot: Int) -> Bool { words(slot) == "and" }

  /// An hour from 13 to 24, or 0.
  func hour24(_ slot: Int) -> ClockForm? {
    guard let numeral = numeral(slot), numeral.digitCount ?? 3 <= 2 else { return nil }
    return whole(slot, in: 0...24).flatMap { ClockForm($0) }
  }

  /// The days from one to another of a month.
  func days(_ year: Int?, _ month: Int, _ first: Int, _ last: Int) -> Meaning? {
    guard first < last else { return nil }
    return .time(
      .range(
        .calendar(year: year, month: month, day: first),
        .calendar(year: year, month: month, day: last)))
  }

  /// Hours from one to another, on a day.
  func hours(_ range: Int, on day: Int) -> Meaning? {
    guard case .range(.clock(var from, on: nil), .clock(var to, on: nil))? = time(range),
      let day = time(day)
    else { return nil }
    guard case .part(let part, let only?) = day else {
      return .time(.range(.clock(from, on: day), .clock(to, on: day)))
    }
    if from.half == nil, from.part == nil { from.part = part }
    if to.half == nil, to.part == nil { to.part = part }
    return .time(.range(.clock(from, on: only), .clock(to, on: only)))
  }

  /// Which third a word for early, mid or end names.
  func third(_ slot: Int) -> Int? {
    let words = words(slot)
    if words.hasPrefix("mid") || words.contains("middle") { return 2 }
    return words.hasPrefix("end") || words.contains(" end") || words == "late"
      || words.hasPrefix("by end") ? 3 : 1
  }

  /// Whether a month is written like an everyday word: may, march, mar.
  var isDoubtfulMonth: Bool { isDoubtfulMonth(0) }

  /// Whether a month like an everyday word stands beside a spelled number: one may ask.
  func isDoubtful(month: Int, day: Int) -> Bool {
    isDoubtfulMonth(month) && numeral(day)?.style == .words
  }

  private func isDoubtfulMonth(_ slot: Int) -> Bool {
    ["may", "march", "mar"].contains(words(slot))
  }
}

extension Match {
  /// Whether a joining part is a dash or a slash, not a comma.
  func isMark(_ slot: Int) -> Bool {
    span(slot).map { scalars[$0.lowerBound] == "-" || scalars[$0.lowerBound] == "/" } ?? false
  }

  /// Whether the phrase is the whole text.
  var isWholeText: Bool { start == 0 && end == scalars.count }
}
