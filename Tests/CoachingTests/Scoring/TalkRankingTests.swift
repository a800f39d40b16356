import Coaching
import Content
import Foundation
import Testing

@Suite struct TalkRankingTests {
  private static let trios = [
    "price-zh", "needs-zh", "supplier-en", "demands-en", "service-zh", "budget-zh", "brand-en",
    "closing-en",
  ]

  @Test(arguments: trios)
  func `A good talk scores above an average one, and that above a poor one`(trio: String) throws {
    let scorer = Scorer(try Rubric(json: try #require(Content.text("scoring/rubric.json"))))
    let scores = try ["good", "average", "poor"].map { grade in
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Talks/\(trio)-\(grade).txt")
      let text = try String(contentsOf: file, encoding: .utf8)
      return scorer.card(for: try Transcript(reading: text)).score
    }
    #expect(scores[0] > scores[1] && scores[1] > scores[2], "\(scores)")
  }
}
