import Accounts
import Understanding

/// Reads from the words of an occasion whether it comes back, and by which calendar.
enum OccasionPhrase {
  private static let yearly = [
    "生日", "寿", "周年", "纪念日", "厂庆", "校庆", "局庆", "院庆", "建队", "建局", "建厂", "每年", "节",
    "birthday", "anniversary", "centenary", "every year", "yearly", "founding", "jubilee",
  ]
  private static let lunar = [
    "农历", "阴历", "旧历", "正月", "腊月", "春节", "元宵", "端午", "七夕", "中秋", "重阳", "腊八", "lunar",
    "spring festival", "mid-autumn", "dragon boat",
  ]

  /// Reads an occasion typed by itself: 局庆 @12-18, 王处生日 农历八月十五; nil for nothing.
  static func terms(
    of line: String, about account: Account, _ context: CoachingContext
  ) throws(CoachingError) -> OccasionTerms? {
    let text = line.trimmingSpaces
    guard !text.isEmpty else { return nil }
    let facts: [Fact] = try context.facts(in: text, asked: nil, about: account)
    for fact in facts {
      if case .occasion(let what, let date?) = fact.value {
        return terms(what, on: CalendarDay(date), in: text)
      }
    }
    if text.contains(where: { $0 == "@" || $0 == "\u{FF20}" }),
      let phrase = CommitmentPhrase(text, reader: context.reader)
    {
      return terms(phrase.terms.what, on: phrase.terms.due, in: text)
    }
    for expression in context.expressions(in: text) {
      guard case .day(let day) = expression.value else { continue }
      let scalars = Array(text.unicodeScalars)
      let rest = scalars[..<expression.span.lowerBound] + scalars[expression.span.upperBound...]
      let what = String(String.UnicodeScalarView(rest)).trimmingSpaces
      if !what.isEmpty { return terms(what, on: CalendarDay(day), in: text) }
    }
    return terms(text, on: nil, in: text)
  }

  /// Returns the terms of an occasion that a line tells.
  static func terms(_ what: String, on date: CalendarDay?, in line: String) -> OccasionTerms {
    let words = (what + " " + line).lowercased()
    let isLunar = lunar.contains(where: words.contains)
    return OccasionTerms(
      what: what, date: date, isYearly: yearly.contains(where: words.contains),
      lunar: isLunar ? date.map(LunarDay.init) : nil)
  }
}
