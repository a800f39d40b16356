import Accounts

/// The parts of a name as it was written: 王处, 老王, 王建国, Mr Chen, Linda Chen.
struct PersonName {
  /// The words of a name in letters.
  private let parts: [String]
  private let isChinese: Bool
  private let surname: String
  /// Whether a given name is part of it.
  private let isFull: Bool
  private let length: Int

  private static let honorifics: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir"]

  init(_ name: String) {
    length = name.count
    if let chinese = ChineseName(name) {
      isChinese = true
      surname = chinese.surname
      isFull = chinese.given != nil
      parts = []
      return
    }
    isChinese = false
    let words = name.lowercased().split { $0.isWhitespace || $0 == "." }.map(String.init)
    parts = words.filter { !Self.honorifics.contains($0) }
    surname = parts.last ?? ""
    isFull = parts.count > 1
  }

  /// How much of the name is told: a given name beats a title, a longer form a shorter.
  var fullness: Int { (isFull ? 100 : 0) + length }

  /// Whether another name may be the same person's, one of them being the shorter form.
  func mayBe(_ other: PersonName) -> Bool {
    guard isChinese == other.isChinese, !surname.isEmpty else { return false }
    if isChinese { return surname == other.surname && !(isFull && other.isFull) }
    if isFull && other.isFull { return parts == other.parts }
    let (short, long) = isFull ? (other, self) : (self, other)
    return short.parts.allSatisfy(long.parts.contains)
  }
}
