/// The plural class of a number in a language, after the rules of CLDR.
enum PluralClass {
  /// Returns the class for counting; nil when the text is no number.
  static func cardinal(of text: String, language: String) -> String? {
    guard let number = Double(text) else { return nil }
    guard language.hasPrefix("en") else { return "other" }
    return number == 1 && !text.contains(".") ? "one" : "other"
  }

  /// Returns the class for ranking; nil when the text is no number.
  static func ordinal(of text: String, language: String) -> String? {
    guard let number = Double(text) else { return nil }
    guard language.hasPrefix("en"), number == number.rounded(), number >= 0 else { return "other" }
    let ten = number.truncatingRemainder(dividingBy: 10)
    let hundred = number.truncatingRemainder(dividingBy: 100)
    switch ten {
    case 1 where hundred != 11: return "one"
    case 2 where hundred != 12: return "two"
    case 3 where hundred != 13: return "few"
    default: return "other"
    }
  }
}
