import Foundation
import TestSupport
import Testing

/// What a program does with input and surroundings it cannot use.
struct BadInputTests {
  @Test(arguments: ["C", "POSIX", "zh_CN.GBK", "en_US.ISO-8859-1"])
  func `A locale that is not UTF-8 is named and nothing is done`(locale: String) throws {
    var program = try Program()
    program.environment["LC_ALL"] = locale
    let outcome = try program.run("new", "市公安局")
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains(locale))
    #expect(!FileManager.default.fileExists(atPath: program.data))
  }

  @Test(arguments: ["", "C.UTF-8", "zh_CN.UTF-8"])
  func `No locale or a UTF-8 one is good`(locale: String) throws {
    var program = try Program()
    program.environment["LC_ALL"] = locale
    #expect(try program.run("new", "市公安局").status == 0)
  }

  @Test func `A line of a megabyte is kept whole`() throws {
    let program = try Program()
    _ = try program.run("new", "A")
    let line = String(repeating: "长", count: 350_000)
    let outcome = try program.run("A", input: line + "\n")
    let sheet = try program.run("sheet", "A", "--json")
    #expect(outcome.status == 0)
    #expect(sheet.output.contains(line))
  }

  @Test func `Control characters are kept and shown harmlessly`() throws {
    let program = try Program()
    let name = "红\u{1B}[31m色\u{7}\u{202E}公司"
    let made = try program.run("new", name)
    let note = "\u{1B}]0;题\u{7}一\u{8}二\u{0}三"
    let noted = try program.run(name, input: note + "\n")
    let shown = [made, noted, try program.run("sheet", name), try program.run("accounts")]
    for outcome in shown {
      let scalars = outcome.output.unicodeScalars
      #expect(outcome.status == 0)
      #expect(!scalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
    }
    let json = try program.run("sheet", name, "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let notes = object?["notes"] as? [[String: Any]]
    #expect(object?["name"] as? String == name)
    #expect(notes?.first?["text"] as? String == note)
  }

  @Test func `Input that is not UTF-8 stops at its line, or is passed over when told so`() throws {
    let program = try Program()
    _ = try program.run("new", "A")
    let input = Data("一\n".utf8) + Data([0xB0, 0xA1, 0x0A]) + Data("三\n".utf8)
    let stopped = try program.run(["A", "--lang", "zh"], input: input)
    #expect(stopped.status == 1)
    #expect(stopped.complaints.contains("第2行"))
    let passed = try program.run(["A", "--lang", "zh", "--keep-going"], input: input)
    #expect(passed.status == 0)
    #expect(try program.run("sheet", "A").output.contains("三"))
  }

  @Test func `The first answer that cannot be read ends a run from a pipe`() throws {
    let program = try Program()
    _ = try program.run("new", "A", "--segment", "school")
    let lines = "/goto 数量\n三百人\n有钱\n王\n李、赵\n许多\n12\n"
    let start = "三百人\n有钱\n王\n李、赵\n许多\n12\n"
    let stopped = try program.run("prepare", "A", "--lang", "zh", input: start)
    #expect(stopped.status == 1)
    #expect(stopped.complaints.contains("第5行"))
    let went = try program.run("prepare", "A", "--lang", "zh", "--keep-going", input: "许多\n12\n")
    #expect(went.status == 0)
    #expect(try program.run("sheet", "A", "--json").output.contains("\"12台\""))
    #expect(lines.hasPrefix("/goto"))
  }

  @Test func `Statuses tell what went wrong`() throws {
    let program = try Program()
    #expect(try program.run("new", "市公安局").status == 0)
    let near = try program.run("sheet", "市公安菊")
    #expect(near.status == 4 && near.complaints.contains("市公安局") && near.output.isEmpty)
    #expect(try program.run("prepare", "没有的单位").status == 4)
    #expect(try program.run("sheet", "--nonsense").status == 2)
    #expect(try program.run("accounts", "--lang", "fr").status == 2)
    #expect(try program.run("accounts", "--now", "tomorrow").status == 2)
    #expect(try program.run("playbook", "check").status == 0)
    #expect(try program.run("--version").status == 0)
  }

  @Test func `A faulty playbook is shown with its place`() throws {
    let program = try Program()
    let file = program.home.path + "/my.yaml"
    try Data("playbook: my\nversion: 1\ntitle: {zh: 我的}\nstagse: []\n".utf8)
      .write(to: URL(filePath: file))
    let outcome = try program.run("playbook", "check", file, "--lang", "en")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("\(file):4:1: error[PB"))
    #expect(outcome.output.contains("stagse: []"))
    #expect(outcome.output.contains("^"))
  }
}
