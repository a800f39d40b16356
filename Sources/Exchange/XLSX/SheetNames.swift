/// Gives sheets names that Excel allows: 31 characters, without some signs, each only once.
struct SheetNames {
  private var taken: Set<String> = []
  private static let longest = 31

  /// Creates names of no sheets yet.
  init() {}

  /// Returns the name for a sheet, as near to the one wished for as is allowed.
  mutating func name(for wish: String) -> String {
    let plain = String(wish.map { "[]:*?/\\".contains($0) || $0.isNewline ? "-" : $0 })
    let trimmed = plain.drop { $0 == "'" }
    let base = trimmed.isEmpty ? "Sheet" : String(trimmed)
    var name = Self.cut(base, to: Self.longest)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " \(number)"
      name = Self.cut(base, to: Self.longest - ending.count) + ending
      number += 1
    }
    return name
  }

  private static func cut(_ name: String, to length: Int) -> String {
    var short = name
    while short.utf16.count > length || short.hasSuffix("'") { short.removeLast() }
    return short
  }
}
