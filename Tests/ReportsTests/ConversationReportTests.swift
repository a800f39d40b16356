import Accounts
import Diagnostics
import Testing

@testable import Coaching
@testable import Reports

@Suite struct ConversationReportTests {
  @Test(arguments: Language.allCases)
  func `The brief holds the card, the people, what is promised and what is open`(
    language: Language
  ) throws {
    let sample = try Sample(language)
    let points = [FieldKey("a"), "b", "c"].map { key in
      OpenPoint(
        place: StepPlace(step: "needs.problems", field: key), label: key.rawValue,
        stage: "Needs", step: "Problems")
    }
    let blocks = BriefReport(sample.format).blocks(
      sample.account, SampleConversation.card(sample.account), open: points, limit: 2)
    try Golden.expect(BlockText.text(blocks), isIn: "brief.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `The progress map marks every question and the place`(language: Language) throws {
    let sample = try Sample(language)
    let blocks = ProgressMap(sample.format).blocks(SampleConversation.progress, account: "A")
    try Golden.expect(BlockText.text(blocks), isIn: "progress.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `The self-check says what to build up first`(language: Language) throws {
    let sample = try Sample(language)
    let blocks = FitReport(sample.format).blocks(SampleConversation.fit)
    try Golden.expect(BlockText.text(blocks), isIn: "fit.\(language.rawValue).txt")
  }
}
