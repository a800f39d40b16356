import Accounts
import Coaching
import Testing

/// People as lists write them.
struct ImportPeopleTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  private var people: [ContactDetails] {
    get throws { try bench.desk.record.contacts.map(\.details) }
  }

  @Test(arguments: [
    ("李　娜", "李娜"), ("刘 洋", "刘洋"), ("张  敏", "张敏"), ("欧 阳 娜娜", "欧阳娜娜"), ("欧阳 娜娜", "欧阳娜娜"),
    ("Linda 刘", "Linda 刘"), ("Van der Berg, Jan", "Jan Van der Berg"),
    ("Smith, John", "John Smith"),
    ("O’Hara, Bob", "Bob O’Hara"), ("王建国 处长", "王建国"), ("李 主任", "李主任"), ("赵敏主任", "赵敏"),
  ])
  func `A name is whole, with a title in its own column`(text: String, name: String) throws {
    try bench.take(["客户", "联系人", "职务"], ["市公安局", text, "主任"])
    #expect(try people == [ContactDetails(name: name, title: "主任")])
  }

  @Test func `What is said beside a name is nobody, and kept`() throws {
    try bench.take(["客户", "联系人"], ["市公安局", "李主任，转财务"])
    #expect(try people.compactMap(\.name) == ["李主任"])
    #expect(try bench.desk.record.notes.map(\.value.text) == ["联系人：李主任，转财务"])
  }

  @Test func `A second title in the cell of the name is kept`() throws {
    try bench.take(["客户", "联系人", "职务"], ["市公安局", "李娜(副处长)", "处长"])
    #expect(try people == [ContactDetails(name: "李娜", title: "处长")])
    #expect(try bench.desk.record.notes.map(\.value.text) == ["联系人：李娜(副处长)"])
  }

  @Test(arguments: ["王建国、李志明", "王建国/李志明", "王建国，李志明"])
  func `Several names in a cell are several people`(text: String) throws {
    try bench.take(["客户", "联系人"], ["市公安局", text])
    #expect(try people.compactMap(\.name) == ["王建国", "李志明"])
  }

  @Test(arguments: ["待定", "无", "暂无", "N/A", "TBD", "-", "／"])
  func `Nobody is no person`(text: String) throws {
    try bench.take(["客户", "联系人", "电话"], ["市公安局", text, "-"])
    #expect(try people.isEmpty)
    #expect(try bench.desk.record.notes.isEmpty)
  }

  @Test func `A number that a spreadsheet spoilt is told and kept as a note`() throws {
    let outcome = try bench.take(["客户", "联系人", "电话"], ["市公安局", "王建国", "1.38001E+10"])
    #expect(try people == [ContactDetails(name: "王建国")])
    #expect(outcome.unread == 1)
    #expect(try bench.desk.record.notes.map(\.value.text) == ["电话(王建国)：1.38001E+10"])
  }

  @Test func `The same number and a name that may be the same are one person`() throws {
    try bench.take(["客户", "联系人", "职务", "电话"], ["市公安局", "赵敏", "", "13900001111"])
    try bench.take(["客户", "联系人", "电话"], ["市公安局", "赵敏处长", "139 0000 1111"])
    try bench.take(["客户", "联系人", "电话"], ["市公安局", "赵处长", "139 0000 1111"])
    #expect(try people.count == 1)
    try bench.take(["客户", "联系人", "电话"], ["市公安局", "孙强", "139 0000 1111"])
    #expect(try people.count == 2)
  }

  @Test(arguments: [
    ("1980-05-12", "1980-05-12"), ("19800512", "1980-05-12"), ("--0512", "2026-05-12"),
    ("1980年5月12日", "1980-05-12"), ("--02-29", "2000-02-29"),
  ])
  func `A birthday comes back each year`(text: String, day: String) throws {
    try bench.take(["客户", "联系人", "生日"], ["市公安局", "王建国", text])
    try bench.take(["客户", "联系人", "生日"], ["市公安局", "王建国", text])
    let occasions = try bench.desk.record.occasions.map(\.terms)
    #expect(occasions.count == 1)
    #expect(occasions.first?.isYearly == true)
    #expect(occasions.first?.what.contains("王建国") == true)
    #expect(occasions.first?.date.map(\.description) == day)
  }

  @Test func `A birthday that cannot be read stays a note`() throws {
    try bench.take(["客户", "联系人", "生日"], ["市公安局", "王建国", "属猴"])
    #expect(try bench.desk.record.occasions.isEmpty)
    #expect(try bench.desk.record.notes.map(\.value.text) == ["生日(王建国)：属猴"])
  }
}
