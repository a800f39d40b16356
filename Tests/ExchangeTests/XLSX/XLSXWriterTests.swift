import Exchange
import Foundation
import Testing

struct XLSXWriterTests {
  private func readBack(_ rows: [[TableCell]], heading: [String]) throws -> Table {
    let file = try WrittenFile("table.xlsx")
    try TableFile.writeXLSX([TableSheet(name: "客户", heading: heading, rows: rows)], to: file.path)
    return try file.table()
  }

  @Test func `What is written is read back, each cell as what it was`() throws {
    let day = try #require(TableDate(year: 2025, month: 12, day: 31))
    let time = try #require(TableDate(year: 1999, month: 2, day: 28, second: 86_399))
    let rows: [[TableCell]] = [
      [.text("市公安局 & <b>"), .number(12), .date(day), .flag(true)],
      [.text("two\nlines "), .number(-0.1), .date(time), .flag(false)],
      [.empty, .number(13_800_138_000), .empty, .text("0.50")],
    ]
    let table = try readBack(rows, heading: ["名称", "台数", "到位", "d"])
    #expect(table.heading == ["名称", "台数", "到位", "d"])
    #expect(table.rows.map(\.cells) == rows)
    #expect(table.rows.map(\.number) == [2, 3, 4])
    #expect(table.origin == .workbook(sheet: "客户", of: ["客户"]))
  }

  @Test(arguments: [
    "=1+1", "@x", "-5", "https://example.com", "{=1}", "'x", "\r\nx", "a\u{0}b", "\u{1}\u{1F}",
    "_x000D_", "_x005F_x000D_", "\u{FFFE}", "🚗_x41", " x ", "#N/A", "mailto:a@b",
  ])
  func `Text stays text to the letter`(text: String) throws {
    let table = try readBack([[.text(text), .text(text)]], heading: ["a", text])
    #expect(table.heading == ["a", text])
    #expect(table.rows.map(\.cells) == [[.text(text), .text(text)]])
  }

  @Test(arguments: [
    (1900, 1, 1), (1900, 2, 28), (1900, 3, 1), (1904, 1, 1), (2000, 2, 29), (9999, 12, 31),
  ])
  func `Days of all centuries that a sheet knows are read back`(
    year: Int, month: Int, day: Int
  ) throws {
    let date = try #require(TableDate(year: year, month: month, day: day))
    #expect(try readBack([[.date(date)]], heading: ["a"]).rows.map(\.cells) == [[.date(date)]])
  }

  @Test func `What a sheet has no form for is written as text`() throws {
    let date = try #require(TableDate(year: 1899, month: 12, day: 31))
    let table = try readBack([[.date(date), .number(.infinity)]], heading: ["a", "b"])
    #expect(table.texts == [["1899-12-31", "inf"]])
  }

  @Test func `Sheets get names that are allowed, and are found by them`() throws {
    let file = try WrittenFile("table.xlsx")
    let wishes = ["客户/联系人", "客户/联系人", "", String(repeating: "长", count: 40), "'a'"]
    let sheets = wishes.enumerated().map { index, name in
      TableSheet(name: name, heading: ["h\(index)"], rows: [])
    }
    try TableFile.writeXLSX(sheets, to: file.path)
    var reading = TableReading()
    reading.sheet = "客户-联系人 2"
    let table = try file.table(reading)
    #expect(table.heading == ["h1"])
    let names = [
      "客户-联系人", "客户-联系人 2", "Sheet", String(repeating: "长", count: 31), "a",
    ]
    #expect(table.origin == .workbook(sheet: "客户-联系人 2", of: names))
    reading.sheet = "x"
    #expect(throws: TableError.noSheet("x", sheets: names)) { try file.table(reading) }
  }

  @Test func `A cell too long for a sheet is refused before anything is written`() throws {
    let file = try WrittenFile("before".utf8)
    func write(_ count: Int) throws {
      let cell = TableCell.text(String(repeating: "🚗", count: count))
      let sheet = TableSheet(name: "x", heading: ["a"], rows: [[.empty], [cell]])
      try TableFile.writeXLSX([sheet], to: file.path)
    }
    #expect(throws: TableError.cellTooLong(row: 3, column: 1, limit: 32_767)) { try write(16_384) }
    #expect(try file.bytes == Array("before".utf8))
    try write(16_383)
    #expect(try file.table().rows.first?.cells.first?.text.count == 16_383)
  }

  @Test func `What cannot be written is an error`() throws {
    #expect(throws: TableError.unwritable(reason: "No such file or directory")) {
      try TableFile.writeXLSX([], to: WrittenFile().path + "/missing/x.xlsx")
    }
  }
}
