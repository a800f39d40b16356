import Foundation
import TestSupport
import Testing

/// What the program says to words it cannot use, and which words it can.
struct UsageTests {
  @Test(arguments: [["accounts"], ["playbook", "check"]])
  func `Options may come before the command`(command: [String]) throws {
    let program = try Program()
    let words = ["--lang", "en", "--data", program.data] + command
    let outcome = try program.run(words, input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
  }

  @Test(arguments: [
    ["--lang", "zh", "--help"], ["--lang=zh", "-h"], ["--help", "--lang", "zh"],
    ["help", "--lang", "zh"], ["--lang", "zh", "help"],
  ])
  func `Help for the program is that of the program whatever language is named`(
    words: [String]
  ) throws {
    let program = try Program()
    let outcome = try program.run(words, input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.output == (try program.run("--help").output))
  }

  @Test(arguments: [
    ["help", "import", "--lang", "en"], ["--lang", "en", "help", "import"],
    ["--lang", "en", "import", "--help"], ["import", "--help", "--lang", "en"],
  ])
  func `Help for a command is that of the command whatever language is named`(
    words: [String]
  ) throws {
    let program = try Program()
    let outcome = try program.run(words, input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.output == (try program.run("import", "--help").output))
  }

  @Test(arguments: [
    ["--lang", "en", "playbook", "check"], ["playbook", "--lang", "en", "check"],
    ["playbook", "check", "--lang", "en"],
  ])
  func `The language may stand anywhere`(words: [String]) throws {
    let outcome = try Program().run(words, input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.output == "The playbook is sound.\n")
  }

  @Test(arguments: [["--help"], []])
  func `A group of commands tells which it has whatever language is named`(
    words: [String]
  ) throws {
    let program = try Program()
    let outcome = try program.run(["playbook", "--lang", "en"] + words, input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.output == (try program.run("playbook", "--help").output))
  }

  @Test func `An option of every command that lacks its value is said to`() throws {
    var program = try Program()
    for (locale, words) in [("en_US.UTF-8", "Missing value for"), ("zh_CN.UTF-8", "后面要写上值：")] {
      program.environment = ["LC_ALL": locale]
      let outcome = try program.run("accounts", "--lang")
      #expect(outcome.status == 2)
      #expect(outcome.complaints.contains(words + (locale.hasPrefix("en") ? " " : "") + "'--lang"))
    }
  }

  @Test func `A word behind the options that is no command is an account`() throws {
    let outcome = try Program().run("--lang", "en", "Nobody")
    #expect(outcome.status == 4)
    #expect(outcome.complaints.contains("“Nobody”"))
  }

  @Test(arguments: ["--segment", "--stage"])
  func `A filter that names nothing is answered with what there is`(option: String) throws {
    let program = try Program()
    _ = try program.run("new", "A")
    let outcome = try program.run("accounts", option, "nosuchthing", "--lang", "en")
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains(option == "--stage" ? "needs" : "city.police"))
  }

  @Test func `A filter that nothing passes does not say that there are no accounts`() throws {
    let program = try Program()
    _ = try program.run("new", "A", "--segment", "company")
    let outcome = try program.run("accounts", "--segment", "school", "--lang", "en")
    #expect(outcome.output == "No account is like that.\n")
  }

  @Test func `A day without a backup is answered with the days that have one`() throws {
    let program = try Program()
    _ = try program.run("new", "A")
    _ = try program.run("backup", "--now", "2026-11-25T09:00:00+08:00")
    let outcome = try program.run("restore", "2026-11-01", "--lang", "en")
    #expect(outcome.status == 4)
    #expect(outcome.complaints.contains("2026-11-25"))
  }

  @Test(arguments: [
    ["help", "acounts"], ["help", "scenario", "pley"], ["acounts"], ["frobnicate"],
  ])
  func `A command that there is not is named, with the nearest`(words: [String]) throws {
    let program = try Program()
    let outcome = try program.run(words, input: Data())
    #expect(outcome.status == (words.first == "help" ? 2 : 4))
    #expect(outcome.output.isEmpty)
    let near = ["acounts": "accounts", "pley": "spar help scenario play", "frobnicate": "--help"]
    #expect(outcome.complaints.contains(near[words.last ?? ""] ?? "?"), "\(outcome.complaints)")
  }

  @Test func `An account is renamed, unless another has the name`() throws {
    let program = try Program()
    for name in ["甲", "乙"] { _ = try program.run("new", name) }
    #expect(try program.run("rename", "甲", "丙").status == 0)
    let taken = try program.run("rename", "丙", "乙", "--lang", "zh")
    #expect(taken.status == 1 && taken.complaints.contains("spar 乙"))
    #expect(try program.run("rename", "甲", "丁").status == 4)
    #expect(try program.run("search", "甲").output.contains("丙"))
    #expect(try program.run("undo").status == 0)
    #expect(try program.run("sheet", "甲").status == 0)
  }

  @Test func `The variable that chose a wrong locale is named`() throws {
    var program = try Program()
    program.environment = ["LC_ALL": "POSIX"]
    let outcome = try program.run("accounts", "--lang", "en")
    #expect(outcome.status == 1 && outcome.complaints.contains("export LC_ALL=C.UTF-8"))
  }

  @Test func `A rehearsal without a talk says that no file was written`() throws {
    let program = try Program()
    let file = program.home.path + "/talk.txt"
    let outcome = try program.run("rehearse", "persuasion-script", "--save", file, "--lang", "zh")
    #expect(outcome.complaints.contains("没有对话可存"), "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func `A customer forgotten in another window is closed in this one`() throws {
    let program = try Program()
    _ = try program.run("new", "甲")
    let terminal = try PseudoTerminal(
      program: BuiltProducts.path(of: "spar"), arguments: ["甲", "--lang", "zh"],
      environment: program.variables)
    try terminal.wait(for: "甲 ›")
    #expect(try program.run("forget", "甲", "--yes", "甲").status == 0)
    terminal.type(line: "他们要12台")
    try terminal.wait(for: "这里也关上了")
    try terminal.wait(for: "spar ›")
    terminal.type(line: "/quit")
    _ = try terminal.waitForExit()
    #expect(try program.run("accounts", "--json").output.isEmpty)
  }

  @Test func `A day to move to that cannot be read is named`() throws {
    let program = try Program()
    _ = try program.run("new", "A")
    _ = try program.run("prepare", "A", input: "/commit call @2026-12-01\n/quit\n")
    let outcome = try program.run("commitments", "--move", "1", "--to", "xyzzy", "--lang", "en")
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains("“xyzzy”"))
  }

  @Test func `A department sees the tasks given to it`() throws {
    let program = try Program()
    _ = try program.run("new", "市水务局")
    let lines = "/task 售后 周五前出保养方案\n/task 财务 备好发票\n/commit 送合同\n"
    _ = try program.run(["市水务局", "--lang", "zh"], input: Data(lines.utf8))
    let all = try program.run("commitments", "--json").output.split(separator: "\n")
    let own = try program.run("commitments", "--for", "售后", "--json").output.split(separator: "\n")
    #expect(all.count == 3)
    #expect(own.count == 1)
    #expect(own.first?.contains(#""assignee":"售后""#) == true)
  }
}
