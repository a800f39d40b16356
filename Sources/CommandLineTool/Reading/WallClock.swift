import Understanding

/// Writes days and moments of the wall clock in the form of ISO 8601, without an offset, and reads them.
enum WallClock {
  /// Returns `2026-03-11`.
  static func text(_ day: ReadDay) -> String {
    "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
  }

  /// Returns `2026-03-11T15:00:00`.
  static func text(_ instant: ReadInstant) -> String {
    "\(text(instant.day))T\(text(instant.seconds))"
  }

  /// Returns `15:00:00`, seconds being counted from midnight.
  static func text(_ seconds: Int) -> String {
    "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  /// Reads `2026-03-11`, `2026-03-11T10:00` or with seconds; an offset behind is passed over.
  static func instant(_ text: String) -> ReadInstant? {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      bytes[4] == 45, bytes[7] == 45, let date = ReadDay(year: year, month: month, day: day)
    else { return nil }
    guard bytes.count > 10 else { return ReadInstant(day: date) }
    guard let hour = number(11..<13), let minute = number(14..<16), hour < 24, minute < 60
    else { return nil }
    let second = bytes.count > 18 && bytes[16] == 58 ? number(17..<19) ?? 0 : 0
    guard second < 60 else { return nil }
    return ReadInstant(day: date, seconds: (hour * 60 + minute) * 60 + second)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.count >= width
      ? digits : String(repeating: "0", count: width - digits.count) + digits
  }
}
