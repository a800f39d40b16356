import Reports
import Shell
import Terminal
import Testing

/// A table on screens of several widths.
@MainActor
struct NarrowTableTests {
  private func shown(at width: Int?) throws -> String {
    let output = MemoryOutput()
    let table = ReportTable(
      columns: ["客户", "客户属性", "关键联系人", "需求", "阶段", "下次跟进"].map { .init($0) },
      rows: [
        ["市公安局", "市公安局", "李建国局长(局办 · 拍板)", "12台 · 接待、执法", "解决方案", "11月28日(周六)"],
        ["县第一中学", "学校", "", "", "销售前准备", ""],
      ])
    try Screen(output: output, palette: .plain, width: width).report([.table(table)])
    return output.text
  }

  @Test func `A narrow screen shows each row as a block, without what is empty`() throws {
    #expect(
      try shown(at: 40) == """

        市公安局
          客户属性    市公安局
          关键联系人  李建国局长(局办 · 拍板)
          需求        12台 · 接待、执法
          阶段        解决方案
          下次跟进    11月28日(周六)

        县第一中学
          客户属性  学校
          阶段      销售前准备

        """)
  }

  @Test(arguments: [80, 120, nil])
  func `A wider one shows a line for each`(width: Int?) throws {
    #expect(try shown(at: width).split(separator: "\n").count == 3)
  }
}
