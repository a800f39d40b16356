import Foundation
import TestSupport
import Testing

/// `spar search`, and the completion that goes by the same index.
struct SearchTests {
  private static let now = "2026-11-24T14:00:00+08:00"

  private func program() throws -> Program {
    let program = try Program()
    for name in ["市公安局", "市教育局"] {
      _ = try program.run("new", name, "--now", Self.now)
      _ = try program.run(
        "prepare", name, "--now", Self.now,
        input: "/note 门卫换人了，进门要登记\n/note 停车方便\n/quit\n")
    }
    return program
  }

  private func lines(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `A hit is a line of JSON that says where the words stand`() throws {
    let outcome = try program().run("search", "门", "登记", "--json", "--now", Self.now)
    #expect(outcome.status == 0)
    let hits = try lines(outcome)
    #expect(hits.count == 2)
    let hit = try #require(hits.first)
    #expect(
      Set(hit.keys) == [
        "account", "account_name", "kind", "field", "speaker", "text", "marks", "entry", "at",
      ])
    #expect(hit["text"] as? String == "门卫换人了，进门要登记")
    #expect(hit["marks"] as? [[Int]] == [[0, 1], [7, 8], [9, 11]])
    #expect(hit["kind"] as? String == "note")
    #expect(hit["at"] as? String == Self.now)
  }

  @Test func `One account and so many hits are searched for when that is asked`() throws {
    let program = try program()
    let one = try lines(program.run("search", "门卫", "--account", "市教育局", "--json"))
    #expect(one.map { $0["account_name"] as? String } == ["市教育局"])
    #expect(try lines(program.run("search", "门卫", "--limit", "1", "--json")).count == 1)
    let some = try program.run("search", "门卫", "--limit", "1", "--lang", "en").output
    #expect(some.contains("[门卫]") && some.contains("--limit"))
  }

  @Test func `What cannot be searched for is said`() throws {
    let program = try program()
    let none = try program.run("search", "没有的话", "--lang", "zh")
    #expect(none.status == 4)
    #expect(none.output.isEmpty)
    #expect(none.complaints.contains("没有的话"))
    #expect(try program.run("search", "门卫", "--account", "税务局").status == 4)
    #expect(try program.run("search").status == 2)
    #expect(try program.run("search", "门卫", "--limit", "0").status == 2)
  }

  @Test func `What was undone is not found`() throws {
    let program = try program()
    _ = try program.run("undo", "市公安局")
    let hits = try lines(program.run("search", "停车", "--json"))
    #expect(hits.map { $0["account_name"] as? String } == ["市教育局"])
  }

  @Test func `Tab completes an account from the initials of its pinyin`() throws {
    let program = try program()
    let terminal = try PseudoTerminal(
      program: BuiltProducts.path(of: "spar"), arguments: ["--lang", "zh", "--now", Self.now],
      environment: program.variables, columns: 80, rows: 24)
    try terminal.wait(for: "›")
    terminal.send("/open sjy\t")
    try terminal.wait(for: "/open 市教育局")
    terminal.type(line: "")
    terminal.type(line: "/quit")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func `A shell completes the names of accounts, and makes no record by that`() throws {
    var program = try program()
    program.environment["SAP_SHELL"] = "bash"
    let asked = ["---completion", "brief", "--", "positional@0", "2", "1", "spar", "brief", "市"]
    let names = try program.run(asked, input: Data()).output.split(separator: "\n")
    #expect(Set(names) == ["市公安局", "市教育局"])
    let empty = program.home.path + "/nothing"
    let none = try program.run(asked + ["--data", empty], input: Data())
    #expect(none.output.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: empty))
  }
}
