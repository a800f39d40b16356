/// Reads how often something comes back.
struct RecurrenceReader: Sendable {
  private let words = RecurrenceWords()
  private let numerals = ChineseNumeral()
  private let clock = ClockScanner()
  private let details: RecurrenceDetailScanner

  /// Creates a reader.
  init() {
    details = RecurrenceDetailScanner(words: words)
  }

  /// Returns the recurrence that a text consists of.
  func readings(of text: PlainText) -> [Reading] {
    let rules: [(name: String, scan: (inout Cursor) -> RecurrenceDraft?)] = [
      ("recurrence.iso", iso), ("recurrence.period", period), ("recurrence.every", every),
    ]
    for rule in rules {
      var cursor = Cursor(text)
      guard let draft = rule.scan(&cursor), cursor.isAtEnd else { continue }
      let value = ReadValue.recurrence(draft.recurrence)
      return [Reading(value: value, span: text.core, rule: rule.name)]
    }
    return []
  }

  /// Reads `P3Y`.
  private func iso(_ cursor: inout Cursor) -> RecurrenceDraft? {
    guard cursor.take("p"), let count = cursor.takeInteger(digits: 1...3),
      let period = cursor.take(from: words.letters)
    else { return nil }
    return RecurrenceDraft(period, times: count)
  }

  /// Reads `3年`, `三年一次`, `3 years`.
  private func period(_ cursor: inout Cursor) -> RecurrenceDraft? {
    let draft: RecurrenceDraft?
    if let period = cursor.take(from: words.alone) {
      draft = RecurrenceDraft(period)
    } else {
      draft = counted(&cursor)
    }
    _ = cursor.take(from: words.once)
    return draft
  }

  /// Reads `每周一、三 9:00`, `weekly mon 09:00`, `every 2 weeks`.
  private func every(_ cursor: inout Cursor) -> RecurrenceDraft? {
    guard var draft = start(&cursor) else { return nil }
    if cursor.take(from: words.once) != nil { return draft }
    let afterPeriod = cursor
    let period = draft
    if draft.weekdays.isEmpty { details.take(&cursor, into: &draft) }
    takeTime(&cursor, into: &draft)
    if cursor.isAtEnd { return draft }
    // What looked like a day may be an hour: monthly 9:00.
    cursor = afterPeriod
    draft = period
    takeTime(&cursor, into: &draft)
    return draft
  }

  private func start(_ cursor: inout Cursor) -> RecurrenceDraft? {
    if let period = cursor.take(from: words.adverbs) { return RecurrenceDraft(period) }
    guard cursor.take(from: words.every) != nil else {
      guard cursor.take(from: words.workdays) != nil else { return nil }
      return RecurrenceDraft(weekdays: Array(1...5))
    }
    if let draft = counted(&cursor) { return draft }
    if let period = cursor.take(from: words.singles) { return RecurrenceDraft(period) }
    let weekdays = details.takeWeekdays(&cursor)
    return weekdays.isEmpty ? nil : RecurrenceDraft(weekdays: weekdays)
  }

  private func counted(_ cursor: inout Cursor) -> RecurrenceDraft? {
    let start = cursor.position
    cursor.skipSpaces()
    let number =
      cursor.take(from: words.counts) ?? cursor.takeInteger(digits: 1...3) ?? numerals.take(&cursor)
    if let number, let period = cursor.take(from: words.counted),
      let draft = RecurrenceDraft(period, times: number)
    {
      return draft
    }
    cursor.position = start
    return nil
  }

  private func takeTime(_ cursor: inout Cursor, into draft: inout RecurrenceDraft) {
    let start = cursor.position
    _ = cursor.take(from: words.fillers)
    draft.time = clock.take(&cursor)
    if draft.time == nil { cursor.position = start }
  }
}
