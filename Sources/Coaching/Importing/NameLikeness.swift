import Foundation

/// Finds names that may be of one account: those that differ in one character that is no number, in
/// signs, or in what companies add to their names.
struct NameLikeness {
  /// A name, by its place among those that were given.
  typealias Place = Int

  /// What says which of several it is: where it differs, the names are of two.
  private static let telling = Set(
    "0123456789〇零一二三四五六七八九十百东西南北中上下左右前后新老大小甲乙丙丁男女省市区县镇乡村国地总分支".unicodeScalars)
  private static let forms = [
    "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司", "集团", "incorporated", "corporation",
    "limited", "company", "gmbh", "corp", "inc", "ltd", "llc", "plc", "co",
  ]
  /// Names that look like so many others are of a row of numbered ones.
  private static let crowd = 8

  /// Returns pairs of alike names; at least one of each pair is among the later ones.
  ///
  /// - Parameters:
  ///   - names: All names, no two of which are the same.
  ///   - later: From which place on a name is new.
  static func pairs(_ names: [String], from later: Place) -> [(Place, Place)] {
    guard later < names.count else { return [] }
    var keys: [(key: UInt64, place: Int32)] = []
    for (place, name) in names.enumerated() {
      for key in Self.keys(of: name) { keys.append((key, Int32(place))) }
    }
    keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var found: Set<[Int32]> = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if end - start > 1, end - start <= crowd {
        for second in start..<end where keys[second].place >= later {
          for first in start..<second where keys[first].place != keys[second].place {
            found.insert([keys[first].place, keys[second].place])
          }
        }
      }
      start = end
    }
    return found.map { (Place($0[0]), Place($0[1])) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// The name itself, in the form that is compared, and without each of its characters.
  private static func keys(of name: String) -> Set<UInt64> {
    let plain = core(of: name)
    guard plain.count >= 2 else { return [] }
    var keys: Set<UInt64> = [hash(plain, without: nil)]
    // In a short name every character tells.
    guard plain.count >= 4, plain.count <= 60 else { return keys }
    let isLatin = plain.allSatisfy(\.isASCII)
    guard !isLatin || plain.count >= 6 else { return keys }
    for index in plain.indices where !telling.contains(plain[index]) {
      keys.insert(hash(plain, without: index))
    }
    return keys
  }

  /// A name in small letters without signs, brackets and the form of the company.
  private static func core(of name: String) -> [Unicode.Scalar] {
    let folded = name.precomposedStringWithCompatibilityMapping.lowercased()
    var depth = 0
    var letters = ""
    for character in folded {
      if "([".contains(character) { depth += 1 }
      if depth == 0, character.isLetter || character.isNumber { letters.append(character) }
      if ")]".contains(character) { depth = max(0, depth - 1) }
    }
    for form in forms where letters.hasSuffix(form) && letters.count > form.count + 1 {
      letters.removeLast(form.count)
    }
    return Array(letters.unicodeScalars)
  }

  /// A hash (FNV-1a) that is the same in each run, so that an import tells the same things again.
  private static func hash(_ scalars: [Unicode.Scalar], without left: Int?) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (index, scalar) in scalars.enumerated() where index != left {
      hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
    }
    return hash
  }
}
