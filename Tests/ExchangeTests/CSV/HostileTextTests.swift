import Exchange
import Foundation
import TestSupport
import Testing

struct HostileTextTests {
  @Test func `An endless line is refused`() throws {
    let letters = [UInt8](repeating: 0x61, count: 3 << 20)
    let limit = TableLimits().rowBytes
    let alone = try WrittenFile(letters)
    #expect(throws: TableError.rowTooLong(line: 1, limit: limit)) { try alone.table() }
    let later = try WrittenFile(Array("a,b\n1,2\n".utf8) + letters)
    #expect(throws: TableError.rowTooLong(line: 3, limit: limit)) { try later.table() }
    let quoted = try WrittenFile(Array("a,b\n\"".utf8) + letters)
    #expect(throws: TableError.rowTooLong(line: 2, limit: limit)) { try quoted.table() }
    let spaced = try WrittenFile(Array("a,b\n".utf8) + [UInt8](repeating: 0x20, count: 3 << 20))
    #expect(throws: TableError.rowTooLong(line: 2, limit: limit)) { try spaced.table() }
  }

  @Test func `A million columns are refused`() throws {
    let cells = String(repeating: "a,", count: 500_000)
    let limit = TableLimits().columns
    let heading = try WrittenFile(cells.utf8)
    #expect(throws: TableError.tooManyColumns(row: 1, limit: limit)) { try heading.table() }
    let row = try WrittenFile("a,b\n1,2\n\(cells)\n".utf8)
    #expect(throws: TableError.tooManyColumns(row: 3, limit: limit)) { try row.table() }
    let empty = try WrittenFile("a,b\n1,2\(String(repeating: ",", count: 20_000))\n".utf8)
    #expect(try empty.table().texts == [["1", "2"]])
  }

  @Test func `More rows, cells or bytes than a limit are refused`() throws {
    let file = try WrittenFile("a,b\n1,2\n3,4\n".utf8)
    var reading = TableReading()
    reading.limits.rows = 2
    #expect(throws: TableError.tooManyRows(limit: 2)) { try file.table(reading) }
    reading = TableReading()
    reading.limits.cells = 5
    #expect(throws: TableError.tooManyCells(limit: 5)) { try file.table(reading) }
    reading = TableReading()
    reading.limits.fileBytes = 11
    #expect(throws: TableError.fileTooLarge(limit: 11)) { try file.table(reading) }
  }

  @Test func `Bytes that no text has are refused, with the line where that is known`() throws {
    let binary = try WrittenFile([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1])
    #expect(throws: TableError.notText) { try binary.table() }
    let broken = try WrittenFile(Array("a,b\n1,2\n".utf8) + [0xFF, 0xFF, 0x0A])
    #expect(throws: TableError.undecodable(.gb18030, line: 3)) { try broken.table() }
    var reading = TableReading()
    reading.encoding = .utf8
    #expect(throws: TableError.undecodable(.utf8, line: 3)) { try broken.table(reading) }
  }

  @Test func `A file without rows, a folder and a missing file are refused`() throws {
    #expect(throws: TableError.noHeading) { try WrittenFile([]).table() }
    #expect(throws: TableError.noHeading) { try WrittenFile("\n , \n".utf8.dropFirst(9)).table() }
    let file = try WrittenFile("missing")
    #expect(throws: TableError.unreadable(reason: "No such file or directory")) {
      try file.table()
    }
    #expect(throws: TableError.unreadable(reason: "Is a directory")) {
      try TableFile.read(file.folder.path)
    }
  }

  @Test func `Many rows that each seem to go on cost no more than once`() throws {
    let text = "a,b\n" + String(repeating: "\"x\"\"\n", count: 20_000)
    let table = try WrittenFile(text.utf8).table()
    #expect(table.rows.isEmpty)
    #expect(table.problems.count <= 20_000)
  }
}
