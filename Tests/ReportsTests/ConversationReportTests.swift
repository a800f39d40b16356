import Accounts
import Diagnostics
import Testing

@testable import Coaching
@testable import Reports

@Suite struct ConversationReportTests {
  @Test(arguments: Language.allCases)
  func `The brief holds all there is to know before a visit`(language: Language) throws {
    let sample = try Sample(language)
    let blocks = BriefReport(sample.format, of: sample.account).blocks(
      try SampleBrief.brief(of: sample.account))
    #expect(!blocks.isEmpty)
    try Golden.expect(BlockText.text(blocks), isIn: "brief.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `The progress map marks every question and the place`(language: Language) throws {
    let sample = try Sample(language)
    let blocks = ProgressMap(sample.format).blocks(SampleConversation.progress, account: "A")
    #expect(!blocks.isEmpty)
    try Golden.expect(BlockText.text(blocks), isIn: "progress.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `The self-check says what to build up first`(language: Language) throws {
    let sample = try Sample(language)
    let blocks = FitReport(sample.format).blocks(SampleConversation.fit)
    #expect(!blocks.isEmpty)
    try Golden.expect(BlockText.text(blocks), isIn: "fit.\(language.rawValue).txt")
  }
}
