/// A typed text in a plain form, scalar for scalar, so that a place in one is a place in the other.
struct PlainText {
  /// The scalars as typed.
  let original: [Unicode.Scalar]
  /// The same with full-width forms, kinds of dashes and kinds of spaces made ASCII.
  let plain: [Unicode.Scalar]
  /// The plain form with ASCII letters in lower case.
  let folded: [Unicode.Scalar]
  /// The text without the spaces around it.
  let trimmed: Range<Int>
  /// The text without the spaces and the punctuation around it.
  let core: Range<Int>

  /// Creates the plain form of a text.
  init(_ text: String) {
    original = Array(text.unicodeScalars)
    plain = original.map(Self.plain)
    folded = plain.map(Self.lowered)
    trimmed = Self.trim(plain, 0..<plain.count, leading: Self.isSpace, trailing: Self.isSpace)
    var inner = Self.trim(
      plain, trimmed, leading: Self.isOuter, trailing: Self.isOuter)
    while let dot = inner.last, plain[dot] == ".", inner.count == 1 || plain[dot - 1] != "." {
      inner = Self.trim(
        plain, inner.lowerBound..<dot, leading: Self.isOuter, trailing: Self.isOuter)
    }
    core = inner
  }

  /// The core in plain lower case, with which words are compared.
  var key: String { Self.string(folded[core]) }

  /// Returns a piece as it was typed.
  func typed(_ range: Range<Int>) -> String { Self.string(original[range]) }

  /// Returns a piece in its plain form, letters as typed.
  func plainly(_ range: Range<Int>) -> String { Self.string(plain[range]) }

  /// Returns a range without the spaces at its ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    Self.trim(plain, range, leading: Self.isSpace, trailing: Self.isSpace)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func trim(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>,
    leading: (Unicode.Scalar) -> Bool, trailing: (Unicode.Scalar) -> Bool
  ) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, leading(scalars[low]) { low += 1 }
    while low < high, trailing(scalars[high - 1]) { high -= 1 }
    return low..<high
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n"
  }

  /// A dot is not among them: at the front it may begin a number or an open range.
  private static func isOuter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", ",", ";", ":", "!", "?", "\"", "'", "(", ")", "[", "]": true
    case "、", "。", "…", "“", "”", "‘", "’", "「", "」", "『", "』", "《", "》", "【", "】": true
    default: false
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("A"..."Z").contains(scalar) else { return scalar }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 32))
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x21...0x7E, 0x4E00...0x9FFF: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
    case 0xFFE5: "¥"
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018, 0x2019: "'"
    case 0x301C, 0x223C: "~"
    case 0x30FB, 0x2022, 0xFF65: "·"
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0x00...0x1F, 0x7F...0xA0, 0x200B...0x200F, 0x2060, 0xFEFF: " "
    default: scalar.properties.isWhitespace ? " " : scalar
    }
  }
}

extension PlainText {
  /// Returns a piece in plain lower case.
  func key(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: folded[range])
    return String(view)
  }
}
