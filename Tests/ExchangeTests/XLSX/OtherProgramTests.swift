import Exchange
import Foundation
import TestSupport
import Testing

/// Files of other programs read here, and ours read by them.
@Suite(.serialized)
struct OtherProgramTests {
  private static let heading = ["名称", "台数", "到位", "备注"]

  private var rows: [[TableCell]] {
    get throws {
      let day = try #require(TableDate(year: 2025, month: 12, day: 31))
      return [
        [.text("市公安局"), .number(12), .date(day), .text("two\nlines, \"quoted\"")],
        [.text("Müller"), .number(-0.5), .empty, .text("=1+1")],
      ]
    }
  }

  private func workbook() throws -> WrittenFile {
    let file = try WrittenFile("ours.xlsx")
    let sheet = TableSheet(name: "客户", heading: Self.heading, rows: try rows)
    try TableFile.writeXLSX([sheet], to: file.path)
    return file
  }

  @Test(.enabled(if: OtherProgram.hasLibreOffice))
  func `LibreOffice reads our workbook, and we the workbook it makes of it`() throws {
    let ours = try workbook()
    let target = ours.folder.path + "/theirs"
    try OtherProgram.convert(ours.path, to: "xlsx:Calc MS Excel 2007 XML", in: target)
    let table = try TableFile.read(target + "/ours.xlsx")
    #expect(table.heading == Self.heading)
    #expect(try table.rows.map(\.cells) == rows)
  }

  // The numbers are those of LibreOffice for comma, quotation mark and encoding.
  @Test(
    .enabled(if: OtherProgram.hasLibreOffice),
    arguments: [(65, TableEncoding.gb18030), (85, .gb18030), (76, .utf8)])
  func `We read the text that LibreOffice makes of our workbook`(
    number: Int, encoding: TableEncoding
  ) throws {
    let ours = try workbook()
    try OtherProgram.convert(
      ours.path, to: "csv:Text - txt - csv (StarCalc):59,34,\(number),1", in: ours.folder.path)
    let table = try TableFile.read(ours.folder.path + "/ours.csv")
    #expect(table.origin == .text(encoding: encoding, separator: ";"))
    #expect(table.heading == Self.heading)
    let words = try rows.map { $0.map(\.text) }
    #expect(table.texts[0] == words[0])
    // GBK in the narrow sense has no ü.
    #expect(number == 65 || table.texts[1] == words[1])
  }

  @Test(.enabled(if: OtherProgram.hasLibreOffice))
  func `LibreOffice takes nothing in our text for a formula`() throws {
    let file = try WrittenFile("ours.csv")
    let sheet = TableSheet(name: "x", heading: Self.heading, rows: try rows)
    try TableFile.writeCSV(sheet, to: file.path)
    let target = file.folder.path + "/theirs"
    // What it offers a person who opens such a file: commas, quotation marks, UTF-8.
    try OtherProgram.convert(file.path, to: "xlsx", in: target, filter: "CSV:44,34,76,1")
    let table = try TableFile.read(target + "/ours.xlsx")
    #expect(table.heading == Self.heading)
    #expect(table.rows.last?.cells.last == .text("'=1+1"))
  }

  @Test(.enabled(if: OtherProgram.hasOpenpyxl))
  func `openpyxl reads our workbook: values, bold heading in sight, widths`() throws {
    let ours = try workbook()
    let program = """
      import sys, datetime, openpyxl
      page = openpyxl.load_workbook(sys.argv[1])["客户"]
      rows = [list(row) for row in page.iter_rows(values_only=True)]
      assert rows[0] == ["名称", "台数", "到位", "备注"], rows
      assert rows[1] == ["市公安局", 12, datetime.datetime(2025, 12, 31),
                         'two\\nlines, "quoted"'], rows
      assert rows[2] == ["Müller", -0.5, None, "=1+1"], rows
      assert page["D3"].data_type != "f" and page["C2"].is_date
      assert page["A1"].font.bold and not page["A2"].font.bold
      assert page.freeze_panes == "A2", page.freeze_panes
      assert page.column_dimensions["D"].width > page.column_dimensions["A"].width >= 8
      """
    try OtherProgram.python(program, [ours.path])
  }

  @Test(.enabled(if: OtherProgram.hasOpenpyxl), arguments: [false, true])
  func `We read the workbook that openpyxl writes`(is1904: Bool) throws {
    let file = try WrittenFile("theirs.xlsx")
    let program = """
      import sys, datetime, openpyxl
      book = openpyxl.Workbook()
      if sys.argv[2] == "true": book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
      page = book.active
      page.append(["名称", "台数", "到位", "是", "备注"])
      page.append(["市公安局", 12, datetime.date(2025, 12, 31), True, "=B2*2"])
      page.append([None, 2.5, datetime.datetime(2025, 1, 2, 9, 30), False, "#N/A"])
      page.append([" x ", 1e20, datetime.time(9, 30), None, datetime.timedelta(hours=30)])
      book.create_sheet("第二").append(["b"])
      book.save(sys.argv[1])
      """
    try OtherProgram.python(program, [file.path, "\(is1904)"])
    let day = try #require(TableDate(year: 2025, month: 12, day: 31))
    let time = try #require(TableDate(year: 2025, month: 1, day: 2, second: 34_200))
    let table = try file.table()
    #expect(table.origin == .workbook(sheet: "Sheet", of: ["Sheet", "第二"]))
    #expect(
      table.rows.map(\.cells) == [
        [.text("市公安局"), .number(12), .date(day), .flag(true), .unknown("=B2*2")],
        [.empty, .number(2.5), .date(time), .flag(false), .unknown("#N/A")],
        [.text(" x "), .number(1e20), .text("09:30"), .empty, .text("30:00")],
      ])
  }
}
