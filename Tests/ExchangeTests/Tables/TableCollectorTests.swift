import Exchange
import Testing

struct TableCollectorTests {
  private func sheet(_ rows: [String]) throws -> Table {
    let cells = rows.map { row in
      let cells = row.split(separator: ",").map { #"<c t="str"><v>\#($0)</v></c>"# }
      return "<row>\(cells.joined())</row>"
    }
    return try WrittenFile(WorkbookMaker(rows: cells.joined())).table()
  }

  @Test func `A title above the heading is passed over`() throws {
    let table = try sheet(["客户台账", "2025年11月", "名称,台数", "市公安局,12"])
    #expect(table.heading == ["名称", "台数"])
    #expect(table.headingNumber == 3)
    #expect(table.texts == [["市公安局", "12"]])
    let text = try WrittenFile("客户台账,\n名称,台数\n市公安局,12\n".utf8).table()
    #expect(text.heading == ["名称", "台数"])
    #expect(text.texts == [["市公安局", "12"]])
  }

  @Test func `A table of one column has no title`() throws {
    #expect(try sheet(["name", "a", "b"]).heading == ["name"])
    let late = try sheet(["name", "a", "b", "c", "d,e"])
    #expect(late.heading == ["name"])
    #expect(late.problems == [TableProblem(number: 5, fault: .cells(expected: 1, found: 2))])
    let text = try WrittenFile("name\na\nAcme, Inc\n".utf8).table()
    #expect(text.heading == ["name"])
    #expect(text.problems.map(\.number) == [3])
  }

  @Test func `A person may say which row is the heading`() throws {
    var reading = TableReading()
    reading.headingNumber = 3
    let table = try WrittenFile("x,y\n\"z\nname,cars\na,1\n".utf8).table(reading)
    #expect(table.heading == ["name", "cars"])
    #expect(table.texts == [["a", "1"]])
    #expect(table.problems.isEmpty)
  }

  @Test(arguments: [",", ";", " ", "\t"] as [Character])
  func `Separators are ASCII`(separator: Character) {
    #expect(TableReading.isSeparator(separator))
  }

  @Test(arguments: ["\"", "\n", "\r\n", "，", "é"] as [Character])
  func `What has a meaning of its own or is not ASCII is no separator`(character: Character) {
    #expect(!TableReading.isSeparator(character))
  }
}
