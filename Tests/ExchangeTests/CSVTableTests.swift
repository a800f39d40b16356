import Exchange
import Testing

struct CSVTableTests {
  @Test func `What is written is read back`() throws {
    let table = CSVTable(
      heading: ["id", "text"],
      rows: [["a", "说 \"好\", 再说"], ["b", "two\nlines"], ["c", ""], ["d", "🚗,"]])
    #expect(try CSVTable(table.text) == table)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `Rows of other programs are read, short ones filled up`(lineEnd: String) throws {
    let table = try CSVTable(["id,text,note", "a,\"x, y\"", "b,z,n"].joined(separator: lineEnd))
    #expect(table.heading == ["id", "text", "note"])
    #expect(table.rows == [["a", "x, y", ""], ["b", "z", "n"]])
    #expect(table.cells(of: table.rows[1])["note"] == "n")
  }
}
