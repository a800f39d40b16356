import Foundation
import TestSupport
import Testing

/// `spar import`: lists and cards in, and back out by one `spar undo`.
struct ImportTests {
  private static let now = "2026-11-24T14:00:00+08:00"
  private static let list = """
    客户名称,客户属性,关键联系人,职务,电话,数量,预算(万元),用途,采购周期,可能采购时间,备注,邮箱,邮编
    市公安局,市公安局,王建国,处长,139 0000 1111,12台,300,接待、执法,三年,2027年3月,老客户,w@x.cn,200000
    市水务局,市级政府部门,李敏,科长,13900002222,约20台,待定,巡查,每3年,下周三,,,
    ,学校,张三,,,,,,,,,,
    市公安局,,赵强,科员,13900003333,15台,,,,,,,

    """

  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func file(_ name: String, _ data: Data) throws -> String {
    let path = folder.path + "/" + name
    try data.write(to: URL(filePath: path))
    return path
  }

  private func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  private func importing(_ arguments: String...) throws -> Program.Outcome {
    try program.run(["import", "--now", Self.now] + arguments, input: Data())
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try program.run(arguments + ["--now", Self.now], input: Data())
  }

  private func summary(_ outcome: Program.Outcome) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func sheet(_ account: String) throws -> [String: Any] {
    try summary(try run("sheet", account, "--json"))
  }

  private func accounts() throws -> String {
    try run("accounts", "--lang", "zh").output
  }

  @Test func `A list fills accounts, fields and people, and tells of bad rows`() throws {
    let outcome = try importing(try file("名单.csv", Self.list), "--lang", "zh")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("名单.csv 第4行：没有客户名"))
    #expect(outcome.output.contains("前面是“12台”，这里是“15台”"))
    #expect(outcome.output.contains("预算(万元)“待定”"))
    let page = try run("sheet", "市公安局", "--lang", "zh").output
    for text in ["王建国处长", "赵强科员", "12台", "¥3,000,000", "每3年", "邮编：200000", "邮箱(王建国)：w@x.cn"] {
      #expect(page.contains(text), "\(text) is missing")
    }
    #expect(try accounts().contains("市水务局"))
  }

  @Test func `A dry run shows the mapping and the first rows and writes nothing`() throws {
    let list = try file("list.csv", Self.list)
    let outcome = try importing(list, "--dry-run", "--lang", "en")
    #expect(outcome.output.contains("heading not known"))
    #expect(outcome.output.contains("市公安局 (new)"))
    #expect(outcome.output.contains("Nothing was written"))
    #expect(try run("accounts", "--json").output.isEmpty)
    let summary = try summary(try importing(list, "--dry-run", "--json"))
    #expect(summary["accounts_new"] as? Int == 2)
    #expect(summary["bad_rows"] as? Int == 1)
    #expect(summary["dry_run"] as? Bool == true)
  }

  @Test func `Importing again changes nothing`() throws {
    let list = try file("list.csv", Self.list)
    _ = try importing(list)
    let before = try run("accounts", "--json").output
    let again = try summary(try importing(list, "--json"))
    #expect(again["accounts_same"] as? Int == 2)
    #expect(again["act"] == nil)
    #expect(try run("accounts", "--json").output == before)
  }

  @Test func `One undo takes all of it back and one redo brings it back`() throws {
    _ = try run("new", "老客户")
    _ = try importing(try file("list.csv", Self.list))
    let filled = try accounts()
    let undone = try run("undo", "--lang", "zh")
    #expect(undone.output.contains("2家客户"))
    #expect(try !accounts().contains("市公安局"))
    #expect(try accounts().contains("老客户"))
    #expect(try run("redo").status == 0)
    #expect(try accounts() == filled)
    #expect(try run("doctor").status == 0)
  }

  @Test func `One redo brings back what that undo took, and names what is here twice then`() throws
  {
    _ = try importing(try file("list.csv", Self.list))
    #expect(try run("undo", "市水务局").status == 0)
    #expect(try run("undo", "--import").status == 0)
    #expect(try !accounts().contains("市公安局"))
    _ = try run("new", "市公安局")
    let redone = try run("redo", "--lang", "zh")
    #expect(redone.status == 0)
    #expect(redone.output.contains("1家客户"))
    #expect(redone.output.contains("现在各有两份：市公安局"))
    let names = try run("accounts", "--json").output.split(separator: "\n")
    #expect(names.count == 2)
    #expect(!names.contains { $0.contains("市水务局") })
  }

  @Test func `A name that was given to another account is told when one account comes back`() throws
  {
    _ = try run("new", "市公安局")
    #expect(try run("undo").status == 0)
    _ = try run("new", "市公安局")
    #expect(try run("redo", "--lang", "zh").output.contains("现在有两份"))
  }

  @Test func `What was changed since stays, and is named`() throws {
    _ = try importing(try file("list.csv", Self.list))
    _ = try program.run("市公安局", "--now", Self.now, input: "门卫换人了\n")
    let undone = try run("undo", "--import", "--lang", "zh")
    #expect(undone.status == 0)
    #expect(undone.output.contains("保持现在的样子：市公安局"))
    #expect(try accounts().contains("市公安局"))
    #expect(try !accounts().contains("市水务局"))
    #expect(try run("sheet", "市公安局", "--lang", "zh").output.contains("门卫换人了"))
    #expect(try run("undo", "--import").status == 1)
  }

  @Test func `Empty fields are filled, different ones are left unless told otherwise`() throws {
    _ = try importing(try file("a.csv", "客户,数量\n市公安局,12台\n"))
    let newer = try file("b.csv", "客户,数量,用途\n市公安局,20台,接待\n")
    _ = try importing(newer)
    #expect(try run("accounts", "--lang", "zh").output.contains("12台 · 接待"))
    #expect(try importing(newer, "--update", "--lang", "zh").output.contains("已改成文件里的"))
    #expect(try run("accounts", "--lang", "zh").output.contains("20台 · 接待"))
    #expect(try run("sheet", "市公安局", "--history", "quantity").output.contains("12"))
  }

  @Test(arguments: ["gbk", ""])
  func `A list of a Chinese Windows is read`(encoding: String) throws {
    // 客户,备注 / 市公安局,老客户 in GBK.
    let bytes: [UInt8] = [
      0xBF, 0xCD, 0xBB, 0xA7, 0x2C, 0xB1, 0xB8, 0xD7, 0xA2, 0x0D, 0x0A, 0xCA, 0xD0, 0xB9, 0xAB,
      0xB0, 0xB2, 0xBE, 0xD6, 0x2C, 0xC0, 0xCF, 0xBF, 0xCD, 0xBB, 0xA7, 0x0D, 0x0A,
    ]
    let list = try file("gbk.csv", Data(bytes))
    let options = encoding.isEmpty ? [] : ["--encoding", encoding]
    let outcome = try program.run(["import", list, "--lang", "zh"] + options, input: Data())
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("gb18030"))
    #expect(try accounts().contains("老客户"))
  }

  @Test func `English headings, a mapping and a separator`() throws {
    let list = try file(
      "crm.txt", "Company Name;First Name;Last Name;Qty;Memo;Junk\nAcme Ltd;Linda;Chen;12;Ring;x\n")
    let outcome = try importing(
      list, "--separator", ";", "--map", "Memo=remarks", "--map", "junk=-", "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let page = try run("sheet", "acme ltd", "--lang", "en").output
    for text in ["Linda Chen", "12 cars", "Ring"] { #expect(page.contains(text)) }
    #expect(!page.contains("Junk"))
    #expect(try importing(list, "--map", "Memo=nonsense").status == 2)
    #expect(try importing(list, "--map", "Nowhere=budget").status == 2)
  }

  @Test func `A workbook that Spar wrote is read back`() throws {
    _ = try importing(try file("list.csv", Self.list))
    let book = folder.path + "/book.xlsx"
    #expect(
      try run("export", "accounts", "--format", "xlsx", "-o", book, "--lang", "zh").status == 0)
    let other = try Program()
    let outcome = try other.run("import", book, "--now", Self.now, "--lang", "zh")
    #expect(outcome.status == 0, "\(outcome.complaints)\(outcome.output)")
    let table = try other.run("accounts", "--now", Self.now, "--lang", "zh").output
    for text in ["市公安局", "12台", "每3年", "老客户"] { #expect(table.contains(text)) }
  }

  @Test func `Cards become people of their organisations`() throws {
    let cards = """
      BEGIN:VCARD\r
      VERSION:3.0\r
      FN:王建国\r
      ORG:市公安局;后勤处\r
      TITLE:处长\r
      TEL;TYPE=CELL:13900001111\r
      TEL;TYPE=WORK:0571-88880000\r
      EMAIL:w@x.cn\r
      END:VCARD\r
      BEGIN:VCARD\r
      VERSION:3.0\r
      FN:散客\r
      TEL:13900009999\r
      END:VCARD\r

      """
    let path = try file("contacts.anything", cards)
    let outcome = try importing(path, "--lang", "zh")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("第10行：没有客户名"))
    let page = try run("sheet", "市公安局", "--lang", "zh").output
    for text in ["王建国", "后勤处", "处长", "13900001111", "其他电话(王建国)：0571-88880000"] {
      #expect(page.contains(text), "\(text) is missing in \(page)")
    }
    #expect(try importing(path, "--account", "个人客户").status == 0)
    #expect(try run("sheet", "个人客户", "--lang", "zh").output.contains("散客"))
  }

  @Test func `Names and numbers much alike are told and not merged`() throws {
    _ = try run("new", "滨海集团有限公司")
    let outcome = try importing(
      try file(
        "list.csv",
        "客户,联系人,电话\n滨海集团,陈刚,13900001111\n第一中学,李敏,+86 139-0000-1111\n第二中学,,\n"),
      "--lang", "zh")
    #expect(outcome.output.contains("客户“滨海集团”像已有的“滨海集团有限公司”"))
    #expect(outcome.output.contains("“第一中学”和文件里的“滨海集团”都有"))
    #expect(!outcome.output.contains("像文件里的“第一中学”"))
    #expect(try run("accounts", "--json").output.split(separator: "\n").count == 4)
  }

  @Test(arguments: [
    ("empty.csv", Data()), ("nul.csv", Data(repeating: 0, count: 400)),
    (
      "old.xls",
      Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600))
    ),
    ("cut.xlsx", Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])),
    ("wide.csv", Data(String(repeating: "a,", count: 5000).utf8)),
    (
      "cards.vcf",
      Data(("BEGIN:VCARD\nNOTE:" + String(repeating: "x", count: 2 << 20) + "\nEND:VCARD\n").utf8)
    ),
  ])
  func `A bad file is refused with a reason and nothing is changed`(
    name: String, data: Data
  ) throws {
    _ = try run("new", "市公安局")
    let good = try file("good.csv", "客户\n市水务局\n")
    let outcome = try importing(good, try file(name, data), "--lang", "zh")
    #expect(outcome.status == 3, "\(outcome.output)")
    #expect(outcome.complaints.contains(name))
    #expect(outcome.complaints.contains("什么都没有导入"))
    #expect(try !accounts().contains("市水务局"))
  }

  @Test func `A file that is not there, and a list without names of accounts`() throws {
    #expect(try importing(folder.path + "/nothing.csv").status == 4)
    let outcome = try importing(try file("x.csv", "颜色,尺寸\n红,大\n"), "--lang", "zh")
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains("颜色、尺寸"))
  }

  @Test func `A title behind a comma is the person's`() throws {
    _ = try importing(try file("list.csv", "客户,联系人\nAcme,\"Linda Chen, Director\"\n"))
    let cards = try run("export", "contacts").output
    #expect(cards.contains("FN:Linda Chen\r\n") && cards.contains("TITLE:Director\r\n"))
  }

  @Test func `A pipe is read like a file`() throws {
    let outcome = try program.run(
      "import", "-", "--now", Self.now, input: "客户,数量\n市公安局,3台\n")
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(try accounts().contains("3台"))
  }

  @Test func `On a terminal an unknown column is asked for`() throws {
    let list = try file("list.csv", "客户,内部代号\n市公安局,A7\n")
    let terminal = try PseudoTerminal(
      program: BuiltProducts.path(of: "spar"), arguments: ["import", list, "--lang", "zh"],
      environment: program.variables)
    try terminal.wait(for: "内部代号")
    terminal.type(line: "没这回事")
    try terminal.wait(for: "没有“没这回事”这一项")
    terminal.type(line: "备注")
    try terminal.wait(for: "已导入1行")
    #expect(try accounts().contains("A7"))
  }
}
