import Foundation

/// What a heading comes to when case, width, spaces and signs are left aside, and what stands in its
/// brackets: `预算(万元)` is 预算 in 万元.
struct HeadingKey {
  /// The words that are compared.
  let word: String
  /// The number at the end, such as that of 联系人2; nil when there is none.
  let number: Int?
  /// What stands in brackets, or what amounts are counted in behind the name; nil when nothing does.
  let unit: String?
  /// The words without what amounts are counted in behind them, as in Budget in k USD; nil when they
  /// have none such.
  let stem: String?

  /// Reads a heading.
  init(_ heading: String) {
    let plain = heading.precomposedStringWithCompatibilityMapping.lowercased()
    let open = plain.firstIndex { "([{【〔".contains($0) }
    let inner = open.map { plain[plain.index(after: $0)...].prefix { !")]}】〕".contains($0) } }
    let outer = open.map { plain[..<$0] } ?? plain[...]
    let counted = Self.counted(outer)
    let bracketed = inner.map { $0.trimmingCharacters(in: .whitespaces) }
    unit = bracketed.flatMap { $0.isEmpty ? nil : $0 } ?? counted?.unit
    stem = counted.map { Self.letters($0.name) }.flatMap { $0.isEmpty ? nil : $0 }
    let letters = Self.letters(outer.isEmpty ? plain[...] : outer)
    let named = letters.reversed().drop { ("0"..."9").contains($0) }.reversed()
    number = named.isEmpty ? nil : Int(letters.dropFirst(named.count))
    word = named.isEmpty ? letters : String(named)
  }

  private static func letters(_ text: Substring) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  /// Parts a heading where the words begin that only say what is counted: Budget | USD 1000,
  /// 预算 | 万元.
  private static func counted(_ text: Substring) -> (name: Substring, unit: String)? {
    let words = text.split { $0.isWhitespace || ",:-_/".contains($0) }
    let units = words.reversed().prefix { word in
      word == "in" || !AmountMarks(String(word)).isBare && !hasName(word)
        || word.allSatisfy { $0.isNumber || "',.".contains($0) }
    }
    if let first = units.last, units.count < words.count,
      units.contains(where: { !AmountMarks(String($0)).isBare })
    {
      return (text[..<first.startIndex], String(text[first.startIndex...]))
    }
    let signs = text.reversed().prefix { "百千十万亿元块".contains($0) }
    guard !signs.isEmpty, signs.count < text.count else { return nil }
    return (text.dropLast(signs.count), String(signs.reversed()))
  }

  /// Whether a word says more than what is counted: 预算万元.
  private static func hasName(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { $0.properties.isIdeographic }
      && !word.allSatisfy { $0.isASCII || "人民币美港欧日英镑百千十万亿元块".contains($0) }
  }
}
