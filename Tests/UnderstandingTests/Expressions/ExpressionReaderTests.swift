import Testing

@testable import Understanding

struct ExpressionReaderTests {
  private static let reader = ExpressionReader()

  private func found(_ text: String) throws -> [ReadExpression] {
    Self.reader.expressions(in: text, at: try RuleExampleTests.noon())
  }

  @Test func `One line holds times and amounts in both languages`() throws {
    let values = try found("下周三下午带合同去，预算八十到一百万，要十来台，call at 3pm").map(\.value)
    #expect(
      values.map(ReadingShorthand.text) == [
        "2026-03-18T12:00..2026-03-18T18:00", "800000..1000000 CNY", "~10 台", "15:00",
      ])
  }

  @Test(arguments: [
    "他晚点再打给我", "这个颜色有点深", "再往后挪一点就好", "三点建议，先试驾再说", "he may buy some", "we march on together",
    "大家一起去", "第一汽车集团的老朋友",
  ])
  func `Everyday words are no times`(text: String) throws {
    #expect(try found(text).filter(\.value.isTime) == [])
  }

  @Test func `Spans count scalars of the text as typed`() throws {
    let text = "👨‍👩‍👧 １２台，Ｆｒｉｄａｙ"
    let scalars = Array(text.unicodeScalars)
    let words = try found(text).map { expression in
      String(String.UnicodeScalarView(scalars[expression.span]))
    }
    #expect(words == ["１２台", "Ｆｒｉｄａｙ"])
  }

  @Test func `An hour without a part of the day is one of business, the other half is told`() throws
  {
    let clock = try #require(try found("三点").first)
    #expect(ReadingShorthand.text(clock.value) == "15:00")
    #expect(clock.alternatives.map(ReadingShorthand.text) == ["03:00"])
  }

  @Test func `Vague words stay vague`() throws {
    #expect(try found("过两天").map(\.isVague) == [true])
    #expect(try found("两天后").map(\.isVague) == [false])
    #expect(try found("大概12台").map(\.isVague) == [true])
  }

  @Test func `A long text is read in pieces, each place once`() throws {
    let line = "周五前给答复，预算30万。"
    let found = try found(String(repeating: line, count: 400))
    #expect(found.count == 800)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.upperBound <= $1.span.lowerBound })
  }

  @Test(arguments: [
    ("2026-03-11T10:00", "周三九点", "2026-03-18T09:00"),
    ("2026-03-11T10:00", "周三十一点", "2026-03-11T11:00"),
    ("2026-03-15T20:00", "下周一", "2026-03-16"), ("2026-12-20T09:00", "1月5号", "2027-01-05"),
    ("2026-03-11T10:00", "2月29日", "2028-02-29"),
    ("2026-11-20T10:00", "8月至2月", "2026-08-01..2027-03-01"),
    ("2026-01-31T10:00", "一个月后", "2026-02-28"), ("2026-03-13T10:00", "三个工作日后", "2026-03-18"),
  ])
  func `The moment of writing decides`(reference: String, text: String, reading: String) throws {
    let numbers = reference.split { !$0.isNumber }.compactMap { Int($0) }
    let day = try #require(ReadDay(year: numbers[0], month: numbers[1], day: numbers[2]))
    let moment = ReadInstant(day: day, seconds: (numbers[3] * 60 + numbers[4]) * 60)
    let found = Self.reader.expressions(in: text, at: moment)
    #expect(found.map { ReadingShorthand.text($0.value) } == [reading])
  }
}
