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
    let outcome = try Program().run("accounts", "--lang")
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains("Missing value for '--lang"))
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
