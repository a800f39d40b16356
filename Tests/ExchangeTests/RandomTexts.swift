import TestSupport

/// Texts as a record may hold them, and worse: the same for the same seed. They neither begin nor end
/// with a blank.
struct RandomTexts {
  private var numbers: SeededNumbers
  private let pieces = [
    "王", "建国", "市公安局", "帕萨特", ",", "，", ";", ":", "\\", "\\n", "\n", " ", "\t", "\"", "'", "=",
    "=E7",
    "^", "🚗", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇨🇳", "e\u{301}", "\u{301}", "\u{200D}", "ﷺ", "שלום", "𠮷", "a", "B", "0",
    "BEGIN:VCARD",
    "END:VCALENDAR", "\u{FEFF}", "\u{A0}", "\u{3000}",
  ]

  /// Creates the texts of a seed.
  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }

  /// Returns the next text, of at most a number of pieces.
  mutating func next(length: Int = 40) -> String {
    let count = Int.random(in: 0..<length, using: &numbers)
    let middle = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }
    return "x" + middle.joined() + "."
  }
}
