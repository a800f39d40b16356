/// What the characters of Chinese numerals stand for.
struct ChineseNumeralSigns: Sendable {
  /// One character.
  enum Sign: Sendable {
    /// 0 to 9.
    case digit(Int)
    /// 十 百 千, multiplying what stands before them.
    case unit(Int)
    /// 万 亿, multiplying everything before them.
    case scale(Int)
    /// 廿 卅: tens in one character.
    case tens(Int)
    /// 几 数: some, one to ten.
    case some
  }

  /// Returns what a character stands for.
  func sign(_ scalar: Unicode.Scalar) -> Sign? {
    guard scalar.value > 0x2FFF else { return nil }
    return switch scalar {
    case "零", "〇": .digit(0)
    case "一", "壹", "幺": .digit(1)
    case "二", "两", "贰", "俩": .digit(2)
    case "三", "叁", "仨": .digit(3)
    case "四", "肆": .digit(4)
    case "五", "伍": .digit(5)
    case "六", "陆": .digit(6)
    case "七", "柒": .digit(7)
    case "八", "捌": .digit(8)
    case "九", "玖": .digit(9)
    case "十", "拾": .unit(10)
    case "百", "佰": .unit(100)
    case "千", "仟": .unit(1000)
    case "万", "萬": .scale(10_000)
    case "亿", "億": .scale(100_000_000)
    case "兆": .scale(1_000_000_000_000)
    case "廿": .tens(20)
    case "卅": .tens(30)
    case "几", "数": .some
    default: nil
    }
  }

  /// Whether a character is an everyday word besides, and no numeral when it stands alone.
  func isDoubtfulAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "拾", "肆", "陆", "伍", "兆", "幺", "百", "千", "万", "亿", "佰", "仟", "几", "数":
      true
    default: false
    }
  }
}
