/// A text as it is compared: scalar by scalar, width and letter case aside.
struct FoldedScalars {
  /// As many as the text has.
  let scalars: [Unicode.Scalar]

  /// Folds a text.
  init(_ text: String) {
    scalars = text.unicodeScalars.map(Self.folded)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0..<0x80: return scalar
    case 0x3000: return " "
    case 0xFF01...0xFF5E: return folded(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x4E00...0x9FFF: return scalar
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? scalar : scalar
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  var isHan: Bool {
    (0x3400...0x9FFF).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  /// Whether it is part of a word that is written with spaces around it.
  var isSpacedLetter: Bool {
    value < 0x80
      ? isDigit || (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic && !isHan
  }

  /// Whether it is one of the ten digits.
  var isDigit: Bool { (0x30...0x39).contains(value) }
}
