import Accounts
import Coaching
import Journal
import Testing

/// Rows and columns that are no customers, and rows that say more of one.
struct ImportRowTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  @Test func `A second text is kept beside the first, and told once`() throws {
    for count in [1, 0] {
      let outcome = try bench.take(
        ["客户", "备注", "数量"], ["市公安局", "老客户", "12台"], ["市公安局", "要招标", "15台"])
      #expect(outcome.doubtful == 2 * count)
      #expect(outcome.differing == 0)
    }
    let account = try bench.desk.record
    #expect(account.fields[FieldKey("remarks")] == .text("老客户"))
    #expect(account.notes.map(\.value.text) == ["备注：要招标", "数量：15台"])
  }

  @Test(arguments: ["合计", "总计", "小 计", "合计(3家)", "合计：", "Total", "SUBTOTAL", "Sum"])
  func `A row that sums up is no customer`(name: String) throws {
    let outcome = try bench.take(["客户", "数量"], ["市公安局", "3台"], [name, "3"])
    #expect(outcome.rows == 1)
    #expect(outcome.doubts.map(\.line) == [3])
    #expect(try bench.desk.store.accounts(named: name).isEmpty)
  }

  @Test func `A company may be called Total`() throws {
    try bench.take(["Company", "Contact"], ["Total", "Jane Roe"])
    #expect(try bench.desk.store.accounts(named: "Total").count == 1)
  }

  @Test(arguments: ["序号", "No.", "#", "编号"])
  func `A running number is left out`(heading: String) throws {
    try bench.take([heading, "客户"], ["1", "市公安局"], ["2", "市水务局"], ["4", "市税务局"])
    #expect(try bench.desk.record.notes.isEmpty)
  }

  @Test func `A number that does not count the rows is kept`() throws {
    try bench.take(["编号", "客户"], ["7012", "市公安局"], ["3388", "市水务局"])
    #expect(try bench.desk.record.notes.map(\.value.text) == ["编号：7012"])
  }

  @Test func `What follows from the record is passed over in a list of one's own`() {
    let own = ImportBench.Rows(heading: ["客户", "阶段", "下次跟进", "未了异议"], rows: [])
    #expect(bench.matcher.columns(of: own) == [.account, .nothing, .nothing, .nothing])
    let other = ImportBench.Rows(heading: ["客户", "阶段"], rows: [])
    #expect(bench.matcher.columns(of: other) == [.account, nil])
  }

  @Test func `A value that the file shows as the record does is not different`() throws {
    try bench.desk.fill("remarks", .text("两个 字"))
    let table = ImportBench.Rows(heading: ["客户", "备注"], rows: [["市公安局", "两个字"]])
    let file = ImportFile(table, ImportMapping(bench.matcher.columns(of: table)))
    let importer = Importer(
      bench.desk.context, bench.desk.store, bench.matcher, ImportOptions(),
      shows: { _, _, _, text in text == "两个字" })
    #expect(try importer.run([file]) { _, _ in true }.differing == 0)
  }
}
