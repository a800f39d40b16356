import Foundation
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

  private static let counts: [(String, Int, Int)] = [
    ("二三十", 20, 30), ("十几", 10, 20), ("大概二三十吧", 20, 30), ("两三个吧", 2, 3), ("a dozen or so", 12, 12),
    ("three", 3, 3), ("maybe three", 3, 3), ("twenty to thirty", 20, 30),
    ("twenty five, I think", 25, 25),
    ("roughly a dozen", 12, 12), ("a couple of dozen", 24, 24), ("一百二", 120, 120), ("二三十台", 20, 30),
  ]

  @Test(arguments: counts)
  func `A number in words answers how many cars`(text: String, low: Int, high: Int) throws {
    guard case .quantity(let bounds)? = try first(of: text, as: .quantity)?.value else {
      Issue.record("\(text): no count")
      return
    }
    #expect(bounds.low == Decimal(low))
    #expect(bounds.high == Decimal(high))
  }

  @Test(arguments: [
    "三个人决定", "the three of us", "第三", "三年", "half", "two thirds", "三点以后", "他们三家都要", "15 people",
    "one of them decides",
  ])
  func `A number of something else answers no such question`(text: String) throws {
    #expect(try first(of: text, as: .quantity) == nil)
  }

  private func first(of text: String, as kind: AnswerKind) throws -> Reading? {
    let moment = ReadInstant(day: try #require(ReadDay(year: 2026, month: 11, day: 24)))
    let reader = SpokenAnswerReader(expressions: ExpressionReader()) { moment }
    return reader.readings(of: text, as: kind).first
  }
}
