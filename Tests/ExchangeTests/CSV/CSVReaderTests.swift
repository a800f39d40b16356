import Exchange
import Foundation
import Testing

struct CSVReaderTests {
  private let chinese = "客户,台数\r\n市公安局,12\r\n"

  private func encoded(_ text: String, _ code: UInt) throws -> [UInt8] {
    Array(try #require(text.data(using: String.Encoding(rawValue: code))))
  }

  private static let byteOrders:
    [(mark: [UInt8], encoding: String.Encoding, found: TableEncoding)] =
      [
        ([0xEF, 0xBB, 0xBF], .utf8, .utf8),
        ([0xFF, 0xFE], .utf16LittleEndian, .utf16LittleEndian),
        ([0xFE, 0xFF], .utf16BigEndian, .utf16BigEndian),
      ]

  @Test(arguments: byteOrders)
  func `A byte order mark tells the encoding and is no part of the heading`(
    mark: [UInt8], encoding: String.Encoding, found: TableEncoding
  ) throws {
    let text = chinese + "🚗,1\r\n"
    let table = try WrittenFile(mark + encoded(text, encoding.rawValue)).table()
    #expect(table.origin == .text(encoding: found, separator: ","))
    #expect(table.heading == ["客户", "台数"])
    #expect(table.texts == [["市公安局", "12"], ["🚗", "1"]])
  }

  @Test func `What is no UTF-8 is read as GB 18030`() throws {
    let table = try WrittenFile(encoded(chinese + "㐀𠮷,1\n", 0x8000_0632)).table()
    #expect(table.origin == .text(encoding: .gb18030, separator: ","))
    #expect(table.texts == [["市公安局", "12"], ["㐀𠮷", "1"]])
  }

  @Test func `The euro of a Chinese Windows is read too`() throws {
    let bytes = try encoded("客户,价\n局,1", 0x8000_0632) + [0x80, 0x0A]
    #expect(try WrittenFile(bytes).table().texts == [["局", "1€"]])
  }

  @Test(arguments: [
    (TableEncoding.big5, 0x8000_0A03 as UInt, "臺北"), (.windows1252, 12, "Müller €"),
    (.utf16LittleEndian, String.Encoding.utf16LittleEndian.rawValue, "没有标记"),
  ])
  func `An encoding may be said`(encoding: TableEncoding, code: UInt, text: String) throws {
    var reading = TableReading()
    reading.encoding = encoding
    let table = try WrittenFile(encoded("a;b\n\(text);1\n", code)).table(reading)
    #expect(table.texts == [[text, "1"]])
  }

  @Test(arguments: [("gbk", TableEncoding.gb18030), ("UTF-8", .utf8), ("CP1252", .windows1252)])
  func `Encodings have the names people use`(name: String, encoding: TableEncoding) {
    #expect(TableEncoding(named: name) == encoding)
    #expect(TableEncoding(named: "klingon") == nil)
  }

  @Test func `Characters on the border of two chunks stay whole`() throws {
    let line = "市公安局后勤处,十二台\n"
    let text = "客户,台数\n" + String(repeating: line, count: 40_000)
    for code in [String.Encoding.utf8.rawValue, 0x8000_0632, String.Encoding.utf16.rawValue] {
      let table = try WrittenFile(encoded(text, code)).table()
      #expect(table.rows.count == 40_000)
      #expect(Set(table.texts) == [["市公安局后勤处", "十二台"]])
      #expect(table.rows.last?.number == 40_001)
    }
  }

  @Test(arguments: [",", ";", "\t", "|"] as [Character])
  func `The separator is found, also beside others in quotation marks`(
    separator: Character
  ) throws {
    let lines = [
      ["name", "note"], ["\"a,b;c\t|\"", "x, y; z"], ["d", "e"],
    ].map { $0.joined(separator: String(separator)) }
    let text = lines.joined(separator: "\n").replacing("x, y; z", with: "x y z")
    let table = try WrittenFile(text.utf8).table()
    #expect(table.origin == .text(encoding: .utf8, separator: separator))
    #expect(table.texts == [["a,b;c\t|", "x y z"], ["d", "e"]])
  }

  @Test func `The separator may be said, by a person or by Excel's first line`() throws {
    var reading = TableReading()
    reading.separator = ":"
    #expect(try WrittenFile("a:b\n1:2\n".utf8).table(reading).texts == [["1", "2"]])
    let told = try WrittenFile("sep=:\r\na:b\r\n1:2\r\n".utf8).table()
    #expect(told.texts == [["1", "2"]])
    #expect(told.headingNumber == 2)
    #expect(told.rows.map(\.number) == [3])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Cells go over lines, and rows keep the line they begin on`(end: String) throws {
    let lines = ["", "name,note", "a,\"one", "two \"\"2\"\"\"", "", ",", "b,12\" rims", "c,\"\""]
    let table = try WrittenFile(lines.joined(separator: end).utf8).table()
    #expect(table.headingNumber == 2)
    #expect(table.rows.map(\.number) == [3, 7, 8])
    #expect(table.texts == [["a", "one\(end)two \"2\""], ["b", "12\" rims"], ["c", ""]])
    #expect(table.problems.isEmpty)
  }

  @Test func `A bad row is reported with line and reason, the good ones are taken`() throws {
    let text = """
      name,cars,note
      a,1,x
      b,2
      c,3,y,z
      d,4,w,,
      "e"f,5,v
      g,"6,u
      h,7,"t"
      i,8,s
      j,"9,r
      k,10,q
      """
    let table = try WrittenFile(text.utf8).table()
    #expect(table.rows.map(\.number) == [2, 3, 5, 8, 9, 11])
    #expect(
      table.problems == [
        TableProblem(number: 4, fault: .cells(expected: 3, found: 4)),
        TableProblem(number: 6, fault: .textAfterQuote(column: 1)),
        TableProblem(number: 7, fault: .unclosedQuote(column: 2)),
        TableProblem(number: 10, fault: .unclosedQuote(column: 2)),
      ])
  }

  @Test func `One quotation mark never closed costs one row of a long file`() throws {
    let name = String(repeating: "a", count: 60)
    let good = String(repeating: "\(name),b,c\r\n", count: 30_000)
    let table = try WrittenFile("x,y,z\r\n1,\"2,3\r\n\(good)".utf8).table()
    #expect(table.rows.count == 30_000)
    #expect(table.problems == [TableProblem(number: 2, fault: .unclosedQuote(column: 2))])
    #expect(table.rows.last?.number == 30_002)
  }

  @Test func `What comes through a pipe is read like a file`() throws {
    let file = try WrittenFile("fifo")
    #expect(mkfifo(file.path, 0o600) == 0)
    let path = file.path
    let writer = Thread {
      let pipe = open(path, O_WRONLY)
      _ = "a,b\n1,2\n".utf8CString.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count - 1) }
      close(pipe)
    }
    writer.start()
    #expect(try file.table().texts == [["1", "2"]])
  }
}
