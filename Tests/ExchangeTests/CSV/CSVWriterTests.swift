import Exchange
import Foundation
import TestSupport
import Testing

struct CSVWriterTests {
  private static let risky = [
    "=1+1", "+86 10", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1", "''-", "=\"a\",b",
  ]

  @Test func `The file opens in a spreadsheet: mark, line ends, quotation marks`() throws {
    let date = try #require(TableDate(year: 2025, month: 12, day: 31, second: 34_200))
    let sheet = TableSheet(
      name: "x", heading: ["名称", "n"],
      rows: [
        [.text("a \"b\", c"), .number(-1.5)], [.text("two\nlines"), .date(date)],
        [.empty, .flag(true)], [.text("=1"), .number(1e21)],
      ])
    let file = try WrittenFile()
    try TableFile.writeCSV(sheet, to: file.path)
    let text = """
      \u{FEFF}名称,n\r
      "a ""b"", c",-1.5\r
      "two\nlines",2025-12-31 09:30\r
      ,TRUE\r
      '=1,1e+21\r

      """
    #expect(String(decoding: try file.bytes, as: UTF8.self) == text)
    #expect(try file.bytes == TableFile.csv(sheet))
  }

  @Test(arguments: risky)
  func `What could be a formula is made harmless and comes back as it was`(cell: String) throws {
    let sheet = TableSheet(name: "x", heading: ["a", cell], rows: [[.text("1"), .text(cell)]])
    let file = try WrittenFile()
    try TableFile.writeCSV(sheet, to: file.path)
    let table = try file.table()
    #expect(table.heading == ["a", cell])
    #expect(table.texts == [["1", cell]])
    var reading = TableReading()
    reading.takesOffGuards = false
    #expect(try file.table(reading).texts == [["1", "'" + cell]])
  }

  @Test(arguments: ["'quoted'", "O'Brien", "'", "a=b", "'t is -", " =1"])
  func `What is no formula gets no apostrophe and loses none`(cell: String) throws {
    let file = try WrittenFile()
    let sheet = TableSheet(name: "x", heading: ["a", "b"], rows: [[.text("1"), .text(cell)]])
    try TableFile.writeCSV(sheet, to: file.path)
    var reading = TableReading()
    #expect(try file.table(reading).texts == [["1", cell]])
    reading.takesOffGuards = false
    #expect(try file.table(reading).texts == [["1", cell]])
  }

  @Test func `A file is replaced as a whole or not at all, with its rights`() throws {
    let sheet = TableSheet(name: "x", heading: ["a"], rows: [[.text("1")]])
    let fresh = try WrittenFile()
    try TableFile.writeCSV(sheet, to: fresh.path)
    #expect(try rights(fresh.path) == 0o600)
    let old = try WrittenFile("before".utf8)
    #expect(chmod(old.path, 0o640) == 0)
    try TableFile.writeCSV(sheet, to: old.path)
    #expect(try rights(old.path) == 0o640)
    #expect(try old.table().heading == ["a"])
    let names = try FileManager.default.contentsOfDirectory(atPath: old.folder.path)
    #expect(names == ["table.csv"])
  }

  @Test func `A link is kept and the file behind it replaced`() throws {
    let file = try WrittenFile("before".utf8)
    let link = file.folder.path + "/link.csv"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file.path)
    try TableFile.writeCSV(TableSheet(name: "x", heading: ["a"], rows: []), to: link)
    #expect(try file.table().heading == ["a"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file.path)
  }

  @Test func `What cannot be written is an error and leaves nothing`() throws {
    let sheet = TableSheet(name: "x", heading: ["a"], rows: [])
    let file = try WrittenFile()
    #expect(throws: TableError.unwritable(reason: "Is a directory")) {
      try TableFile.writeCSV(sheet, to: file.folder.path)
    }
    #expect(throws: TableError.unwritable(reason: "No such file or directory")) {
      try TableFile.writeCSV(sheet, to: file.path + "/missing/x.csv")
    }
  }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
