import Testing
import Understanding

struct PlainAnswerReaderTests {
  private static let kinds: [AnswerKind] = [
    .text, .number, .money, .quantity, .date, .recurrence, .people, .list, .flag,
    .choice([ChoiceNames(id: "a", names: ["租赁", "Lease"]), ChoiceNames(id: "", names: [""])]),
  ]

  private static let seeds = [
    "约80-100万元", "1,200,300.50", "¥18.98万", "三千五百万零一", "2026-12-31..2027-01-31", "2026年第四季度",
    "2026-Q4", "每周一、三 9:00", "每两年一次", "yearly Mar 8 at 9:30 pm", "P3Y", "每年十二月三十一日",
    "王建国 处长 后勤处 138 0000 1111、李局长", "Li Wei, Deputy Director, Fleet Office; Zhang San", "是。",
    "接待、执法；1,200", "~~10+", "9999999999999亿亿", "0.000001", "每隔半年", "，。；·（）",
  ]

  private static let alphabet = Array(
    "0123456789,.-~/:+ \n年月日号季度周一二三十百千万亿零点半约到至前内kwmqpy¥$€、；，。·（）１２\u{0}\u{301}\u{200D}👩‍👧é\u{10FFFF}"
      .unicodeScalars)

  @Test(arguments: kinds)
  func `no text at all stops a reader or gives a span outside it`(kind: AnswerKind) {
    var random = SplitMix(state: 20_261_123)
    let reader = PlainAnswerReader()
    var read = 0
    for _ in 0..<3000 {
      let text = Self.mutated(using: &random)
      let count = text.unicodeScalars.count
      for reading in reader.readings(of: text, as: kind) {
        read += 1
        #expect((0...count).contains(reading.span.upperBound), "\(text.debugDescription)")
        #expect(!reading.span.isEmpty, "\(text.debugDescription)")
        #expect(Self.isOrdered(reading.value), "\(text.debugDescription)")
      }
    }
    #expect(read > 0)
  }

  private static func isOrdered(_ value: ReadValue) -> Bool {
    switch value {
    case .number(let bounds), .money(let bounds, _), .quantity(let bounds):
      guard let low = bounds.low, let high = bounds.high else {
        return bounds.low != nil || bounds.high != nil
      }
      return low <= high
    case .date(let from?, let to?, _): return from <= to
    case .recurrence(let recurrence):
      return recurrence.interval > 0 && recurrence.weekdays.allSatisfy((1...7).contains)
    case .people(let people): return !people.isEmpty
    case .list(let items): return !items.isEmpty && !items.contains("")
    default: return true
    }
  }

  private static func mutated(using random: inout SplitMix) -> String {
    var scalars = Array((seeds.randomElement(using: &random) ?? "").unicodeScalars)
    if Bool.random(using: &random), Bool.random(using: &random) { scalars = [] }
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0 where place < scalars.count: scalars.remove(at: place)
      case 1: scalars.removeSubrange(place...)
      case 2:
        if let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) {
          scalars.insert(any, at: place)
        }
      default:
        if let some = alphabet.randomElement(using: &random) { scalars.insert(some, at: place) }
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
