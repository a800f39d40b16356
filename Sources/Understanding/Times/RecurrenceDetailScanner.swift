/// Reads what stands behind the period of a recurrence: the days of the week, the day of the month.
struct RecurrenceDetailScanner: Sendable {
  private let words: RecurrenceWords
  private let numerals = ChineseNumeral()

  /// Creates a scanner that knows some words.
  init(words: RecurrenceWords) {
    self.words = words
  }

  /// Passes over the day within the period, when one comes next, and puts it in the draft.
  func take(_ cursor: inout Cursor, into draft: inout RecurrenceDraft) {
    let start = cursor.position
    _ = cursor.take(from: words.fillers)
    let isTaken: Bool
    switch draft.frequency {
    case .daily: isTaken = false
    case .weekly:
      draft.weekdays = takeWeekdays(&cursor)
      isTaken = !draft.weekdays.isEmpty
    case .monthly:
      draft.monthDay = takeNumber(&cursor, 1...31)
      isTaken = draft.monthDay != nil
      if isTaken { _ = cursor.take(from: words.dayMarks) }
    case .yearly: isTaken = takeMonthDay(&cursor, into: &draft)
    }
    if !isTaken { cursor.position = start }
  }

  /// Passes over days of the week: one, several, or from one to another.
  func takeWeekdays(_ cursor: inout Cursor) -> [Int] {
    if cursor.take(from: words.workdays) != nil { return Array(1...5) }
    guard let first = takeWeekday(&cursor) else { return [] }
    var ahead = cursor
    if ahead.take(from: words.through) != nil, let last = takeWeekday(&ahead) {
      cursor = ahead
      let count = (last - first + 7) % 7
      return (0...count).map { (first + $0 - 1) % 7 + 1 }
    }
    var days = [first]
    while true {
      ahead = cursor
      _ = ahead.take(from: words.joins)
      guard let day = takeWeekday(&ahead) else { return days }
      cursor = ahead
      days.append(day)
    }
  }

  private func takeWeekday(_ cursor: inout Cursor) -> Int? {
    let start = cursor.position
    _ = cursor.take(from: words.weekMarks)
    if let day = cursor.take(from: words.weekdays) { return day }
    cursor.position = start
    return nil
  }

  private func takeNumber(_ cursor: inout Cursor, _ allowed: ClosedRange<Int>) -> Int? {
    let start = cursor.position
    cursor.skipSpaces()
    if let number = cursor.takeInteger(digits: 1...2) ?? numerals.take(&cursor),
      allowed.contains(number)
    {
      return number
    }
    cursor.position = start
    return nil
  }

  private func takeMonthDay(_ cursor: inout Cursor, into draft: inout RecurrenceDraft) -> Bool {
    var month = cursor.take(from: words.months)
    var day: Int?
    if month != nil {
      day = takeNumber(&cursor, 1...31)
      if day != nil { _ = cursor.take(from: words.dayMarks) }
    } else {
      guard let number = takeNumber(&cursor, 1...31) else { return false }
      if number <= 12, cursor.take(from: words.monthMarks) != nil {
        month = number
        day = takeNumber(&cursor, 1...31)
        let isMonthAlone = day == nil && "-/".unicodeScalars.contains(cursor.lastTaken ?? " ")
        guard !isMonthAlone else { return false }
      } else {
        day = number
      }
      if day != nil { _ = cursor.take(from: words.dayMarks) }
      if month == nil { month = cursor.take(from: words.months) }
    }
    guard let month else { return false }
    // A leap year, so that 29 February may come back.
    guard (day ?? 1) <= ReadDay.length(ofMonth: month, year: 2000) else { return false }
    draft.month = month
    draft.monthDay = day
    return true
  }
}
