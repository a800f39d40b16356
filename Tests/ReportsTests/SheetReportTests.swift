import Accounts
import Diagnostics
import Reports
import Testing

@Suite struct SheetReportTests {
  @Test(arguments: Language.allCases)
  func `The sheet shows everything on record`(language: Language) throws {
    let sample = try Sample(language)
    let report = SheetReport(sample.format, sample.catalog, in: sample.zone)
    try Golden.expect(
      BlockText.text(report.blocks(sample.account)), isIn: "sheet.\(language.rawValue).txt")
  }

  @Test func `A sheet without anything says how to begin`() throws {
    let sample = try Sample(.english)
    let report = SheetReport(sample.format, sample.catalog, in: sample.zone)
    let blocks = report.blocks(Account(id: sample.account.id))
    #expect(blocks.last == .paragraph("Nothing on record yet. Start with /prepare."))
    #expect(blocks.count == 2)
  }

  @Test(arguments: Language.allCases)
  func `A field's history tells every value with its line`(language: Language) throws {
    let sample = try Sample(language)
    let label = sample.catalog.label("quantity", language)
    let blocks = HistoryReport(sample.format).blocks(
      "quantity", label: label, of: sample.account, in: sample.zone)
    try Golden.expect(BlockText.text(blocks), isIn: "history.\(language.rawValue).txt")
  }

  @Test func `A field that never held anything has no history`() throws {
    let sample = try Sample(.chinese)
    let blocks = HistoryReport(sample.format).blocks(
      "budget_owner", label: "出钱人", of: sample.account, in: sample.zone)
    #expect(blocks == [.paragraph("“出钱人”还没有记录。")])
  }
}
