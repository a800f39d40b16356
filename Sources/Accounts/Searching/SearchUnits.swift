import Foundation

/// A text as searching sees it: what stands between its units makes no difference.
package struct SearchUnits: Sendable {
  /// The units in order.
  package private(set) var units: [SearchUnit] = []

  /// The word that is being read, and where it stands.
  private var word = String.UnicodeScalarView()
  private var wordPlace = 0..<0

  /// Reads a text.
  package init(_ text: String) {
    if text.unicodeScalars.allSatisfy(Self.isSimple) {
      for (place, scalar) in text.unicodeScalars.enumerated() {
        add(Self.folded(scalar), at: place..<place + 1)
      }
    } else {
      readByCharacters(text)
    }
    endWord()
  }

  /// The scalars in compatibility form (NFKC) and lower case, by the characters they stand in.
  private mutating func readByCharacters(_ text: String) {
    var place = 0
    for character in text {
      let count = character.unicodeScalars.count
      let folded = String(character).precomposedStringWithCompatibilityMapping.lowercased()
      for scalar in folded.unicodeScalars { add(scalar, at: place..<place + count) }
      place += count
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    if Self.isHan(scalar) {
      endWord()
      let isJoined = units.last.map { $0.isHan && $0.place.upperBound == place.lowerBound }
      units.append(
        SearchUnit(String(scalar), isHan: true, isJoined: isJoined ?? false, at: place))
    } else if Self.isWordly(scalar) {
      let start = word.isEmpty ? place.lowerBound : wordPlace.lowerBound
      wordPlace = start..<place.upperBound
      word.append(scalar)
    } else if !word.isEmpty, scalar == "'" || scalar == "’" {
      // O'Hara is one word, and found as ohara too.
      return
    } else {
      endWord()
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    units.append(SearchUnit(String(word), isHan: false, isJoined: false, at: wordPlace))
    word.removeAll()
  }

  /// Whether a scalar can be folded without regard to its neighbours: ASCII, Chinese, full width.
  private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80, 0xB7, 0x2010...0x2027, 0x3000...0x3020, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    var value = scalar.value
    if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
    if (0x41...0x5A).contains(value) { value += 0x20 }
    return Unicode.Scalar(value) ?? scalar
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x3005: false
    case 0x4E00...0x9FFF: true
    default: scalar.properties.isIdeographic
    }
  }

  private static func isWordly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
