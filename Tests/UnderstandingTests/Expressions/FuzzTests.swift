import Testing

@testable import Understanding

/// Whatever is typed, reading ends, and what it gives lies inside the text and is in order.
struct FuzzTests {
  private static let expressions = ExpressionReader()
  private static let notes = NoteReader(expressions: expressions)

  private static let pieces = [
    "下周三", "三点半", "万", "亿", "二零二六年", "12", "3.5", "2026-02-30", "年底前", "到", "-", "至", "next",
    "Friday", "at 9",
    "million", "$", "¥", "%", "个", "台", "两三", "几十", "半", "每", "隔周", "by", "before", "and", "the",
    "31st", "of", "Feb", "24:60",
    "99999999999999999999", "0", "零", "十", "百", "：", "，", "。", "\n", "\u{0}", "\u{202E}", "👨‍👩‍👧", "é",
    "ﷺ", "１２", "Ⅲ", "春节",
    "前", "后", "以内", "+86", "138", "(", ")", "王处长", "拍板", "不是", "改成", "预算", "送", "换", "'", "\"", "#",
    "/", ".",
  ]

  @Test(arguments: 0..<40)
  func `Random text is read without a trap`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed) &* 0x1234_5678_9ABC + 7)
    for _ in 0..<80 {
      let text = Self.text(&random)
      let reference = try Self.moment(&random)
      let count = text.unicodeScalars.count
      for expression in Self.expressions.expressions(in: text, at: reference) {
        #expect(Self.isInside(expression.span, count), "\(text.debugDescription)")
        #expect(Self.isInOrder(expression.value), "\(text.debugDescription): \(expression.value)")
      }
      for fact in Self.notes.facts(in: text, at: reference) {
        #expect(Self.isInside(fact.span, count), "\(text.debugDescription)")
      }
    }
  }

  private static func text(_ random: inout SplitMix) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...14, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        let value = UInt32.random(in: 0...0x1_FFFF, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      case 1: text += " "
      default: text += pieces.randomElement(using: &random) ?? ""
      }
    }
    return text
  }

  private static func moment(_ random: inout SplitMix) throws -> ReadInstant {
    let ordinal = Int.random(in: -700_000...2_900_000, using: &random)
    let day = try #require(ReadDay(ordinal: ordinal))
    return ReadInstant(day: day, seconds: Int.random(in: 0..<86_400, using: &random))
  }

  private static func isInside(_ span: Range<Int>, _ count: Int) -> Bool {
    span.lowerBound >= 0 && span.upperBound <= count && !span.isEmpty
  }

  private static func isInOrder(_ value: ExpressionValue) -> Bool {
    switch value {
    case .stretch(let stretch):
      guard let from = stretch.from, let to = stretch.to else { return true }
      return from <= to
    case .money(let bounds, _), .number(let bounds), .percent(let bounds), .quantity(let bounds, _):
      guard let low = bounds.low, let high = bounds.high else { return true }
      return low <= high
    default: return true
    }
  }
}
