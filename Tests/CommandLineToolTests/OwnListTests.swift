import Foundation
import TestSupport
import Testing

/// What was exported comes back without doing anything twice.
struct OwnListTests {
  private static let now = "2026-11-24T14:00:00+08:00"
  private static let list = """
    序号,客户,客户属性,联系人,职务,角色,电话,数量,预算(万元),采购时间,备注
    1,市公安局,市公安局,陈国强,局长,拍板,13900001111,12,300,2027年3月,老客户
    2,市水务局,,赵敏,处长,,13900002222,约20,,下周三,
    3,Acme Ltd,,Jan Van der Berg,Fleet manager,,13900003333,,,,

    """

  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try program.run(arguments + ["--now", Self.now], input: Data())
  }

  private func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }

  private func summary(_ file: String) throws -> [String: Any] {
    let outcome = try run("import", "--json", file)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test(arguments: [("contacts", "c.vcf"), ("accounts", "a.csv"), ("accounts", "a.xlsx")])
  func `What was exported says nothing new`(kind: String, name: String) throws {
    #expect(try run("import", try file("list.csv", Self.list)).status == 0)
    #expect(try run("export", kind, "-o", path(name)).status == 0)
    let again = try summary(path(name))
    #expect(again["accounts_same"] as? Int == 3, "\(again)")
    for key in ["accounts_new", "contacts", "notes", "fields", "differing", "alike"] {
      #expect(again[key] as? Int == 0, "\(key): \(again)")
    }
    #expect(again["act"] == nil)
  }

  @Test func `A card of a contact is that contact, whatever the account is called on it`() throws {
    #expect(try run("import", try file("list.csv", Self.list)).status == 0)
    #expect(try run("export", "contacts", "-o", path("c.vcf")).status == 0)
    let cards = try String(contentsOfFile: path("c.vcf"), encoding: .utf8)
    let again = try summary(
      try file("d.vcf", cards.replacing("ORG:市水务局", with: "ORG:水务局")))
    #expect(again["accounts_new"] as? Int == 0)
    #expect(again["contacts"] as? Int == 0)
  }

  @Test func `Rows that were left out are told in the order of the file`() throws {
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:甲\nEND:VCARD\n"
    let broken = "BEGIN:VCARD\nVERSION:9.0\nFN:乙\nEND:VCARD\n"
    let outcome = try run(
      "import", try file("c.vcf", card + broken + card + broken), "--lang", "zh")
    let lines = outcome.output.split(separator: "\n").filter { $0.contains("c.vcf 第") }
    let numbers = lines.compactMap { line in
      line.split(separator: "第").dropFirst().first.flatMap { Int($0.prefix { $0.isNumber }) }
    }
    #expect(numbers.count == 4)
    #expect(numbers == numbers.sorted())
  }

  @Test func `A record counts the accounts that are listed`() throws {
    #expect(try run("import", try file("list.csv", Self.list)).status == 0)
    #expect(try run("undo", "--import").status == 0)
    #expect(try run("new", "市税务局").status == 0)
    #expect(try run("export", "record", "-o", path("r.jsonl")).status == 0)
    let other = try Program()
    for option in [["-n"], []] {
      let outcome = try other.run(
        ["import", path("r.jsonl"), "--lang", "zh"] + option, input: Data())
      #expect(outcome.output.contains("新客户1家"), "\(outcome.output)")
    }
  }

  @Test(arguments: ["b.pdf", "b.docx", "b.csv"])
  func `A report is not written under an ending of something else`(name: String) throws {
    #expect(try run("new", "市公安局").status == 0)
    let outcome = try run("sheet", "市公安局", "-o", path(name))
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains(".html"))
    #expect(!FileManager.default.fileExists(atPath: path(name)))
    #expect(try run("sheet", "市公安局", "--format", "text", "-o", path(name)).status == 0)
  }

  @Test func `A table is not written under an ending of something else`() throws {
    let outcome = try run("export", "accounts", "-o", path("a.ods"))
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains(".xlsx"))
    #expect(try run("export", "accounts", "-o", path("周报2026.11")).status == 0)
  }

  @Test func `A refusal names the file as it was typed`() throws {
    let outcome = try run("import", "nothing here/a.csv", "--lang", "zh")
    #expect(outcome.complaints.contains("“nothing here/a.csv”"))
  }
}
