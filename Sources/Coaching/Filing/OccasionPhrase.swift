import Accounts

/// Reads from the words of an occasion whether it comes back, and by which calendar.
enum OccasionPhrase {
  private static let yearly = [
    "生日", "寿", "周年", "纪念日", "厂庆", "校庆", "局庆", "院庆", "建队", "建局", "建厂", "每年", "节",
    "birthday", "anniversary", "centenary", "every year", "yearly", "founding", "jubilee",
  ]
  private static let lunar = ["农历", "阴历", "旧历", "lunar"]

  /// Returns the terms of an occasion that a line tells.
  static func terms(_ what: String, on date: CalendarDay?, in line: String) -> OccasionTerms {
    let words = (what + " " + line).lowercased()
    let isLunar = lunar.contains(where: words.contains)
    return OccasionTerms(
      what: what, date: date, isYearly: yearly.contains(where: words.contains),
      lunar: isLunar ? date.map(LunarDay.init) : nil)
  }
}
