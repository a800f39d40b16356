/// Reads a clock time: `9:00`, `9点半`, `下午3点`, `3 pm`.
struct ClockScanner: Sendable {
  private enum Part: Sendable {
    case morning, noon, afternoon, night
  }

  private let numerals = ChineseNumeral()
  private let parts = WordTable<Part>([
    ("上午 早上 早晨 凌晨", .morning), ("中午", .noon), ("下午 傍晚", .afternoon), ("晚上 夜里", .night),
  ])
  private let halves = WordTable<Part>([("am a.m.", .morning), ("pm p.m.", .afternoon)])
  private let hours = WordTable<Bool>([("点 点钟 时", true), ("点整", true)])
  private let half = WordTable<Bool>([("半", true)])
  private let minutes = WordTable<Bool>([("分", true)])

  /// Passes over a time and returns it as `HH:MM`; nil, without moving, when there is none.
  func take(_ cursor: inout Cursor) -> String? {
    let start = cursor.position
    guard let time = scan(&cursor) else {
      cursor.position = start
      return nil
    }
    return time
  }

  private func scan(_ cursor: inout Cursor) -> String? {
    var part = cursor.take(from: parts)
    cursor.skipSpaces()
    let spelt = Cursor.digit(cursor.next) == nil
    guard let hour = spelt ? numerals.take(&cursor) : cursor.takeInteger(digits: 1...2)
    else { return nil }
    var minute = 0
    var isBare = false
    var isMarked = true
    if !spelt, cursor.take(":") {
      guard let value = cursor.takeInteger(digits: 2...2) else { return nil }
      minute = value
    } else if cursor.take(from: hours) != nil {
      isBare = true
      minute = takeMinute(&cursor)
    } else {
      isMarked = false
    }
    if let said = cursor.take(from: halves) {
      guard part == nil else { return nil }
      part = said
    } else if !isMarked {
      return nil
    }
    return written(hour: hour, minute: minute, part: part, isBare: isBare)
  }

  private func takeMinute(_ cursor: inout Cursor) -> Int {
    if cursor.take(from: half) != nil { return 30 }
    let mark = cursor.position
    if let value = cursor.takeInteger(digits: 1...2) ?? numerals.take(&cursor),
      cursor.take(from: minutes) != nil
    {
      return value
    }
    cursor.position = mark
    return 0
  }

  /// Without a part of the day, one to six o'clock are hours of the working day.
  private func written(hour: Int, minute: Int, part: Part?, isBare: Bool) -> String? {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    var full = hour
    switch part {
    case .morning?:
      guard hour <= 12 else { return nil }
      full = hour % 12
    case .noon?: full = hour < 3 ? hour + 12 : hour
    case .afternoon?: full = hour < 12 ? hour + 12 : hour
    case .night?: full = hour < 12 ? hour + 12 : hour % 12
    case nil: if isBare, (1...6).contains(hour) { full = hour + 12 }
    }
    return [full, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
