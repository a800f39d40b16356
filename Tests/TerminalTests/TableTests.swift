import Testing

@testable import Terminal

@Suite struct TableTests {
  private let table = Table(
    columns: [.init("客户"), .init("台数", alignment: .right), .init("下一步")],
    rows: [["市公安局", "12", "带两套购车方案拜访王处长"], ["City Hall", "3"]]
  )

  @Test func `columns stand under each other whatever the script`() {
    #expect(
      table.lines(width: 60) == [
        "客户       台数  下一步",
        "市公安局     12  带两套购车方案拜访王处长",
        "City Hall     3",
      ]
    )
  }

  @Test func `the widest column gives way first`() {
    #expect(table.lines(width: 30)[1] == "市公安局     12  带两套购车方…")
  }

  @Test(arguments: [1, 5, 12, 20, 28, 33, 60])
  func `no line is wider than asked`(width: Int) {
    let lines = table.lines(width: width)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
  }

  @Test func `a maximum cuts cells even where there is room`() {
    let table = Table(columns: [.init(maximum: 4), .init()], rows: [["abcdefg", "x"]])
    #expect(table.lines(width: 80) == ["abc…  x"])
  }

  @Test(arguments: [(33, true), (24, true), (20, false), (12, false)])
  func `a table that leaves a column too little is not readable`(width: Int, isReadable: Bool) {
    #expect(table.isReadable(at: width) == isReadable)
  }

  @Test func `a newline in a cell does not break the row`() {
    #expect(Table(columns: [.init()], rows: [["a\nb\r\nc"]]).lines(width: 9) == ["a b c"])
  }
}
