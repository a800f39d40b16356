import Foundation

/// How Chinese characters are read, in letters without tones.
///
/// Foundation needs 60 ms for the first character it transliterates, so what it says is kept.
package struct PinyinTable {
  /// What the common characters with several readings may also be read as.
  private static let others: [Character: [String]] = [
    "长": ["chang"], "行": ["hang"], "重": ["chong"], "都": ["du"], "厦": ["xia"], "会": ["kuai"],
    "乐": ["yue"], "车": ["ju"], "调": ["tiao"], "传": ["zhuan"], "朝": ["zhao"], "省": ["xing"],
    "大": ["dai"], "校": ["jiao"], "藏": ["zang"], "盛": ["cheng"], "曾": ["zeng"],
    "单": ["shan"], "解": ["xie"], "仇": ["qiu"], "区": ["ou"], "查": ["zha"], "盖": ["ge"],
    "朴": ["piao"], "覃": ["qin"], "翟": ["zhai"], "缪": ["miao"], "尉": ["yu"], "宿": ["xiu"],
    "还": ["huan"], "地": ["di"], "度": ["duo"], "参": ["shen"], "差": ["chai"], "称": ["chen"],
    "角": ["jue"], "降": ["xiang"], "卡": ["qia"], "六": ["lu"], "率": ["shuai"], "模": ["mu"],
    "蚌": ["beng"], "柏": ["bo"], "番": ["pan"], "莘": ["xin"], "种": ["chong"], "员": ["yun"],
    "阿": ["e"], "什": ["shi"],
  ]
  /// How the surnames with several readings are read at the beginning of a personal name.
  private static let surnames: [Character: [String]] = [
    "单": ["shan"], "解": ["xie"], "曾": ["zeng"], "仇": ["qiu"], "区": ["ou"], "查": ["zha"],
    "盖": ["ge", "gai"], "任": ["ren"], "朴": ["piao", "pu"], "覃": ["qin", "tan"],
    "翟": ["zhai", "di"], "缪": ["miao"], "乐": ["yue", "le"], "尉": ["wei", "yu"],
    "员": ["yun"], "祭": ["zhai"], "召": ["shao"], "折": ["she"], "黑": ["he"], "秘": ["bi"],
    "繁": ["po"], "种": ["chong"], "隗": ["wei", "kui"], "长": ["zhang"], "万": ["wan", "mo"],
    "洗": ["xian"],
  ]

  private let kept: (String) -> [String]?
  private var known: [String: [String]] = [:]
  private var fresh: [String: [String]] = [:]

  /// Creates a table.
  ///
  /// - Parameter kept: Returns what Foundation said earlier; nil when it was not asked.
  package init(_ kept: @escaping (_ character: String) -> [String]? = { _ in nil }) {
    self.kept = kept
  }

  /// Returns how a character may be read, the usual reading first; empty when it has none.
  package mutating func readings(of character: String) -> [String] {
    if let known = known[character] { return known }
    var readings = kept(character) ?? transliterated(character)
    if let first = character.first { readings += Self.others[first] ?? [] }
    readings = readings.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    known[character] = readings
    return readings
  }

  /// Returns what Foundation said since this was asked last, by character, for somebody to keep.
  package mutating func takeFresh() -> [String: [String]] {
    defer { fresh = [:] }
    return fresh
  }

  /// Returns how a character is read as a surname.
  package mutating func surname(_ character: String) -> [String] {
    character.first.flatMap { Self.surnames[$0] } ?? readings(of: character)
  }

  private mutating func transliterated(_ character: String) -> [String] {
    let readings = Self.spellings(character)
    fresh[character] = readings
    return readings
  }

  /// A reading as Foundation gives it; ü is typed as v, or as u.
  private static func spellings(_ character: String) -> [String] {
    let latin = character.applyingTransform(.toLatin, reverse: false)?.lowercased() ?? ""
    guard latin.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { return [] }
    let scalars = latin.decomposedStringWithCanonicalMapping.unicodeScalars
    let text = String(String.UnicodeScalarView(scalars.filter { ("a"..."z").contains($0) }))
    guard !text.isEmpty else { return [] }
    let hasUmlaut = scalars.contains("\u{308}")
    return hasUmlaut ? [text.replacing("u", with: "v"), text] : [text]
  }
}
