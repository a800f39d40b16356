import Diagnostics
import Reports
import Texts

/// A report in which every kind of block and figure stands.
struct SampleReport {
  let blocks: [ReportBlock]
  let texts: Texts

  /// Creates the report in a language.
  init(_ language: Language) throws {
    let sample = try Sample(language)
    texts = sample.format.texts
    let sheet = SheetReport(sample.format, sample.catalog, in: sample.zone)
    let numbers = ReportTable(
      title: "¥ & 台", columns: [ReportTable.Column("#"), ReportTable.Column("¥", .right)],
      rows: [["1.", "-1,500"], ["2."]])
    blocks =
      sheet.blocks(sample.account)
      + [.paragraph("* 1 < 2 & 3 > 2"), .list(["- a", "b\nc"]), .list(["d"]), .rule]
      + [.table(numbers)] + (try SampleFigures.all(language).map(ReportBlock.figure))
  }
}
