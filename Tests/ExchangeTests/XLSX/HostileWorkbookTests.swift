import Exchange
import Foundation
import Testing

struct HostileWorkbookTests {
  private let row = #"<row><c t="str"><v>a</v></c></row>"#
  private let sheet = "xl/worksheets/sheet1.xml"

  private func replaced(_ part: String, _ content: String) throws -> WrittenFile {
    var maker = WorkbookMaker(rows: row)
    maker.replace(part, with: Array(content.utf8))
    return try WrittenFile(maker)
  }

  @Test func `A part that unpacks to a hundred times its size is refused`() throws {
    var maker = WorkbookMaker(rows: row)
    maker.replace(sheet, with: [UInt8](repeating: 0x20, count: 40 << 20))
    let file = try WrittenFile(maker)
    #expect(throws: TableError.growsTooMuch(part: sheet)) { try file.table() }
  }

  @Test func `Parts that together unpack to more than the limit are refused`() throws {
    let rows = (0..<2000).map { _ in "<row><c><v>\(UInt64.random(in: 0 ... .max))</v></c></row>" }
    let file = try WrittenFile(WorkbookMaker(rows: rows.joined()))
    var reading = TableReading()
    reading.limits.unpackedBytes = 10_000
    #expect(throws: TableError.growsTooMuch(part: sheet)) { try file.table(reading) }
  }

  @Test(arguments: [
    #"<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>"#,
    #"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>"#,
    #"<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><worksheet/>"#,
  ])
  func `Entities and document types are refused, wherever they stand`(text: String) throws {
    for part in [sheet, "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"] {
      let file = try replaced(part, text)
      #expect(throws: TableError.documentType(part: part)) { try file.table() }
    }
  }

  @Test func `An entity that nothing declares is refused`() throws {
    let file = try replaced(sheet, "<worksheet>\n&a;</worksheet>")
    #expect(throws: TableError.malformed(part: sheet, line: 2, reason: "undefined entity")) {
      try file.table()
    }
  }

  @Test(arguments: ["XFE1", "ZZZZZZZZZZZZZZZZ1", "1", "é1"])
  func `A cell beyond the last column is refused`(place: String) throws {
    let file = try WrittenFile(
      WorkbookMaker(rows: row + #"<row><c r="\#(place)"><v>1</v></c></row>"#))
    #expect(throws: TableError.tooManyColumns(row: 2, limit: 16_384)) { try file.table() }
  }

  @Test func `A million columns are refused`() throws {
    let cells = String(repeating: "<c><v>1</v></c>", count: 1_000_000)
    var reading = TableReading()
    reading.limits.growth = .max
    let file = try WrittenFile(WorkbookMaker(rows: "<row>\(cells)</row>"))
    #expect(throws: TableError.tooManyColumns(row: 1, limit: 1_000)) { try file.table(reading) }
    let empty = try WrittenFile(
      WorkbookMaker(rows: "<row>\(String(repeating: "<c/>", count: 1_000_000))</row>"))
    #expect(throws: TableError.tooManyColumns(row: 1, limit: 16_384)) { try empty.table(reading) }
  }

  @Test func `More rows, cells or text than a limit are refused`() throws {
    let file = try WrittenFile(
      WorkbookMaker(
        rows: String(repeating: row, count: 5), strings: "<si><t>a</t></si><si><t>b</t></si>"))
    var reading = TableReading()
    reading.limits.rows = 4
    #expect(throws: TableError.tooManyRows(limit: 4)) { try file.table(reading) }
    reading = TableReading()
    reading.limits.cells = 4
    #expect(throws: TableError.tooManyCells(limit: 4)) { try file.table(reading) }
    reading = TableReading()
    reading.limits.textBytes = 4
    #expect(throws: TableError.tooMuchText(limit: 4)) { try file.table(reading) }
    reading.limits.textBytes = 1
    #expect(throws: TableError.tooMuchText(limit: 1)) { try file.table(reading) }
    reading = TableReading()
    reading.limits.parts = 5
    #expect(throws: TableError.tooManyParts(limit: 5)) { try file.table(reading) }
  }

  @Test(arguments: ["0", "1048577", "-1", "99999999999999999999"])
  func `A row beyond the last is refused or numbered anew`(number: String) throws {
    let file = try WrittenFile(
      WorkbookMaker(rows: #"<row r="\#(number)"><c t="str"><v>a</v></c></row>"#))
    if Int(number) == nil {
      #expect(try file.table().headingNumber == 1)
    } else {
      #expect(throws: TableError.tooManyRows(limit: 1_048_576)) { try file.table() }
    }
  }

  @Test func `Endless text, tags and depth are refused`() throws {
    let letters = String(repeating: "x", count: 3 << 20)
    let text = try replaced(
      sheet, "<worksheet><sheetData><row><c><v>\(letters)</v></c></row></sheetData></worksheet>")
    let limit = TableLimits().cellBytes
    #expect(throws: TableError.cellTooLong(row: 1, column: 1, limit: limit)) { try text.table() }
    let tag = try replaced(sheet, "<worksheet a=\"\(letters)\"/>")
    #expect(throws: TableError.malformed(part: sheet, line: 1, reason: "tag too long")) {
      try tag.table()
    }
    let deep = try replaced(sheet, String(repeating: "<a>", count: 100_000))
    #expect(throws: TableError.malformed(part: sheet, line: 1, reason: "elements too deep")) {
      try deep.table()
    }
  }

  @Test(arguments: [
    "../evil.xml", "xl/../../evil.xml", "/etc/passwd", "..\\evil.xml", "C:\\evil.xml", "\\evil",
  ])
  func `Names that lead out of the archive are refused`(name: String) throws {
    var maker = WorkbookMaker(rows: row)
    maker.replace(name, with: [0x61])
    let file = try WrittenFile(maker)
    #expect(throws: TableError.unsafeName(name)) { try file.table() }
  }

  @Test func `A name that stands in the archive twice is refused`() throws {
    var maker = WorkbookMaker(rows: row)
    maker.replace("XL/Workbook.xml", with: [0x61])
    let file = try WrittenFile(maker)
    #expect(throws: TableError.unsafeName("XL/Workbook.xml")) { try file.table() }
  }

  @Test func `Files that ask for a password are told from old ones`() throws {
    var maker = WorkbookMaker(rows: row)
    maker.password = "secret"
    let locked = try WrittenFile(maker)
    #expect(throws: TableError.encrypted) { try locked.table() }
    let sign: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let blank = [UInt8](repeating: 0, count: 70_000)
    let old = try WrittenFile(sign + blank)
    #expect(throws: TableError.oldWorkbook) { try old.table() }
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [UInt8]([$0, 0]) }
    let compound = try WrittenFile(sign + blank.prefix(65_520) + name + blank)
    #expect(throws: TableError.encrypted) { try compound.table() }
  }

  @Test func `A file cut off anywhere is refused`() throws {
    let whole = try WrittenFile(WorkbookMaker(rows: row)).bytes
    for length in stride(from: 8, to: whole.count, by: 97) {
      let file = try WrittenFile(whole.prefix(length))
      #expect(throws: TableError.self) { try file.table() }
    }
  }

  @Test func `A file with any byte changed gives a table or a refusal`() throws {
    let whole = try WrittenFile(WorkbookMaker(rows: row)).bytes
    for place in stride(from: 4, to: whole.count, by: 11) {
      var bytes = whole
      bytes[place] ^= 0xFF
      let file = try WrittenFile(bytes)
      do throws(TableError) {
        #expect(try file.table().heading.count <= 1)
      } catch {
        continue
      }
    }
  }

  @Test func `Damaged content is noticed`() throws {
    var maker = WorkbookMaker(rows: row)
    let noise = (0..<5000).map { _ in UInt8.random(in: 0x61...0x7A) }
    maker.replace(sheet, with: Array("<worksheet>".utf8) + noise + Array("</worksheet>".utf8))
    var bytes = try WrittenFile(maker).bytes
    let place = try #require(bytes.lastRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    bytes[bytes.count / 2] ^= 0x10
    #expect(bytes.count / 2 < place)
    let file = try WrittenFile(bytes)
    #expect(throws: TableError.self) { try file.table() }
  }

  @Test func `An archive of something else is no workbook`() throws {
    var maker = WorkbookMaker(rows: row)
    maker.parts = [("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))]
    let other = try WrittenFile(maker)
    #expect(throws: TableError.notWorkbook) { try other.table() }
    let empty = try WrittenFile([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
    #expect(throws: TableError.notWorkbook) { try empty.table() }
  }

  @Test func `A missing sheet and text that is not well-formed are refused`() throws {
    var maker = WorkbookMaker(rows: row)
    maker.parts.removeAll { $0.name == sheet }
    let missing = try WrittenFile(maker)
    #expect(throws: TableError.damaged(part: sheet)) { try missing.table() }
    let open = try replaced(sheet, "<worksheet><sheetData>")
    #expect(throws: TableError.malformed(part: sheet, line: 1, reason: "no element found")) {
      try open.table()
    }
    let blank = try WrittenFile(WorkbookMaker(rows: ""))
    #expect(throws: TableError.noHeading) { try blank.table() }
  }
}
