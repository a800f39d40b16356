import Foundation

/// What a heading comes to when case, width, spaces and signs are left aside, and what stands in its
/// brackets: `预算(万元)` is 预算 in 万元.
struct HeadingKey {
  /// The words that are compared.
  let word: String
  /// The number at the end, such as that of 联系人2; nil when there is none.
  let number: Int?
  /// What stands in brackets; nil when nothing does.
  let unit: String?

  /// Reads a heading.
  init(_ heading: String) {
    let plain = heading.precomposedStringWithCompatibilityMapping.lowercased()
    let open = plain.firstIndex { "([{【〔".contains($0) }
    let inner = open.map { plain[plain.index(after: $0)...].prefix { !")]}】〕".contains($0) } }
    unit = inner.map { $0.trimmingCharacters(in: .whitespaces) }.flatMap { $0.isEmpty ? nil : $0 }
    let outer = open.map { plain[..<$0] } ?? plain[...]
    let letters = (outer.isEmpty ? plain[...] : outer).filter { $0.isLetter || $0.isNumber }
    let stem = letters.reversed().drop { ("0"..."9").contains($0) }.reversed()
    number = stem.isEmpty ? nil : Int(letters.dropFirst(stem.count))
    word = stem.isEmpty ? String(letters) : String(stem)
  }
}
