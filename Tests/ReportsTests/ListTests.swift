import Accounts
import Diagnostics
import Reports
import Testing
import Texts

@Suite struct ListTests {
  @Test(arguments: Language.allCases)
  func `The account table has the columns of the method under its motto`(
    language: Language
  ) throws {
    let sample = try Sample(language)
    let blocks = AccountTable(sample.format, SamplePlaybook.outline).blocks([sample.row])
    try Golden.expect(BlockText.text(blocks), isIn: "accounts.\(language.rawValue).txt")
  }

  @Test func `A list without accounts says how to make one`() throws {
    let sample = try Sample(.english)
    let blocks = AccountTable(sample.format, SamplePlaybook.outline).blocks([])
    #expect(blocks == [.paragraph(sample.format.texts(.accountNone))])
  }

  @Test(arguments: Language.allCases)
  func `The lists over all accounts name the account`(language: Language) throws {
    let sample = try Sample(language)
    let account = sample.account
    let promises = account.openCommitments.map { Owned($0, of: account.id, named: account.name) }
    let objections = account.openObjections.map { Owned($0, of: account.id, named: account.name) }
    let blocks: [ReportBlock] = [
      .table(CommitmentList(sample.format).table(promises)),
      .table(ObjectionList(sample.format, sample.catalog).table(objections, in: sample.zone)),
    ]
    try Golden.expect(BlockText.text(blocks), isIn: "lists.\(language.rawValue).txt")
  }
}
