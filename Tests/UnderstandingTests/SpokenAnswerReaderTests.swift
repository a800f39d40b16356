import Testing

@testable import Understanding

/// Answers as people type them, to a question for people.
struct SpokenAnswerReaderTests {
  @Test(arguments: ["下周", "300万", "12台", "明年三月", "next week", "王处 下周", "周明"])
  func `A time or an amount is nobody's name`(text: String) throws {
    let moment = ReadInstant(day: try #require(ReadDay(year: 2026, month: 11, day: 24)))
    let reader = SpokenAnswerReader(expressions: ExpressionReader()) { moment }
    let isRead = !reader.readings(of: text, as: .people).isEmpty
    #expect(isRead == ["王处 下周", "周明"].contains(text))
  }
}
