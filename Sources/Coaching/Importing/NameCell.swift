import Accounts

/// A cell of names, put in the order in which names are read: `刘 洋` is 刘洋, `Van der Berg, Jan` is Jan
/// Van der Berg, and in `李主任，转财务` only the first part is somebody.
struct NameCell {
  /// The names, a piece for each that is to be read by itself.
  private(set) var pieces: [Piece] = []
  /// Whether something in the cell is nobody's name.
  private(set) var hasAside = false

  /// A part of the cell.
  enum Piece: Hashable {
    /// A name as it is, with nothing else beside it.
    case name(String)
    /// Words to be read, with whatever title, department or number they hold.
    case words(String)
  }

  /// What begins an instruction and no surname.
  private static let instructions = Set("转找请让先可需要或不再已未暂也但归打发问")
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "bin", "ibn",
    "al", "el", "ter", "ten", "mac", "st", "st.",
  ]
  private static let endings: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "mba"]
  private static let nobodies: Set<String> = [
    "待定", "无", "暂无", "没有", "未知", "不详", "不明", "不清楚", "不知道", "未定", "空", "na", "n/a", "n.a.",
    "tbd", "tba", "tbc", "none", "unknown", "nobody", "nil", "null",
  ]

  /// Parts a cell.
  ///
  /// - Parameter isTitle: Whether words are a title or a department.
  init(_ text: String, isTitle: (String) -> Bool) {
    if Self.isNobody(text) { return }
    let people = text.split(whereSeparator: { ";；\n".contains($0) })
    for person in people {
      let parts = person.split(whereSeparator: { ",，".contains($0) }).map { Self.tidy(String($0)) }
      if let turned = Self.turned(parts, isTitle) {
        pieces.append(.name(turned))
        continue
      }
      // Where semicolons stand between people, commas stand inside them.
      let isOne = people.count > 1
      let named = parts.enumerated().filter {
        isOne || $0.offset == 0 || !Self.isAside($0.element)
      }
      if named.count < parts.count { hasAside = true }
      let words = named.map { Self.parted(Self.joined($0.element, isTitle), isTitle) }
      if words.count == 1, Self.isMixed(words[0], isTitle) {
        pieces.append(.name(words[0]))
      } else if !words.isEmpty {
        pieces.append(
          .words(
            words.joined(separator: person.contains("，") ? "，" : ", ")
              + (isOne && words.count > 1 ? "；" : "")))
      }
    }
  }

  /// Whether a cell says that nobody is known: 待定, N/A, a dash.
  static func isNobody(_ text: String) -> Bool {
    let plain = tidy(text).lowercased()
    return !plain.contains { $0.isLetter || $0.isNumber } || nobodies.contains(plain)
  }

  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isAside(_ part: String) -> Bool {
    part.first.map(instructions.contains) ?? true
  }

  /// A family name before a comma and a given name behind it, as address books write them.
  private static func turned(_ parts: [String], _ isTitle: (String) -> Bool) -> String? {
    guard parts.count == 2, parts.allSatisfy({ isLatin($0) && !isTitle($0.lowercased()) }) else {
      return nil
    }
    let family = parts[0].split(separator: " ")
    let given = parts[1].split(separator: " ")
    let isFamily = family.dropLast().allSatisfy { particles.contains($0.lowercased()) }
    let ending = parts[1].lowercased().filter(\.isLetter)
    guard isFamily, given.count <= 2, !endings.contains(ending) else { return nil }
    return parts[1] + " " + parts[0]
  }

  /// Takes the spaces out of a Chinese name; a title behind it stays apart.
  private static func joined(_ text: String, _ isTitle: (String) -> Bool) -> String {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, words.allSatisfy(isHan) else { return text }
    let name = words.prefix { $0.count == 1 || !isTitle($0) }
    let rest = words.dropFirst(name.count)
    let isName =
      name.count > 1 && name.last?.count ?? 0 <= 2 && name.joined().count <= 4
      && (name.dropLast().allSatisfy { $0.count == 1 } || name.count == 2 && isFamily(name))
    // 陈 处长 is how one calls somebody; 王建国 处长 is a name with a title.
    if name.count == 1, name[0].count == 1, rest.count == 1 { return words.joined() }
    return isName ? ([name.joined()] + rest).joined(separator: " ") : text
  }

  /// Parts Chinese names at strokes, as in 王建国/李明; 采购/财务 are no names.
  private static func parted(_ text: String, _ isTitle: (String) -> Bool) -> String {
    let names = text.split(whereSeparator: { "/／".contains($0) }).map { tidy(String($0)) }
    let areNames = names.allSatisfy { isHan($0) && (2...4).contains($0.count) && !isTitle($0) }
    return names.count > 1 && areNames ? names.joined(separator: "、") : text
  }

  /// Whether the first of two words is a family name of two characters, such as 欧阳.
  private static func isFamily(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return ChineseName(first + last)?.surname == first
  }

  /// A name in letters with one in Chinese beside it, none of them a title: Linda 刘.
  private static func isMixed(_ text: String, _ isTitle: (String) -> Bool) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, words.contains(where: isHan), words.contains(where: isLatin) else {
      return false
    }
    return words.allSatisfy { word in
      isHan(word)
        ? word.count <= 4 && (word.count == 1 || !isTitle(word))
        : isLatin(word) && !isTitle(word.lowercased())
    }
  }

  private static func isHan(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isIdeographic)
  }

  /// Whether it is written in Latin letters, with what names have between them.
  static func isLatin(_ text: String) -> Bool {
    text.contains(where: \.isLetter)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value < 0x250 && scalar.properties.isAlphabetic
          || " .'-\u{2019}".unicodeScalars.contains(scalar)
      }
  }
}
