import Foundation
import TestSupport
import Testing

/// A call on a real terminal.
struct CallTerminalTests {
  private static let now = "2026-11-24T14:00:00+08:00"

  /// Forty lines of all sorts, no two alike.
  private static let lines: [String] = (1...8).flatMap { round in
    [
      "@王处 第\(round)批要换\(round + 10)台", "预算\(round + 1)百万", "> 第\(round)次问：主要担心哪一样？",
      "? 第\(round)个问题", "! 周五前送第\(round)份方案",
    ]
  }

  @Test func `Forty lines typed at full speed are all kept, in order`() throws {
    let program = try Program()
    _ = try program.run("new", "市水务局")
    let terminal = try PseudoTerminal(
      program: BuiltProducts.path(of: "spar"),
      arguments: ["call", "市水务局", "--lang", "zh", "--now", Self.now],
      environment: program.variables, columns: 120, rows: 50)
    try terminal.wait(for: "›")
    for line in Self.lines { terminal.type(line: line) }
    terminal.type(line: "/quit")
    #expect(try terminal.waitForExit() == .exited(0))

    let json = try program.run("sheet", "市水务局", "--json", "--now", Self.now).output
    let sheet = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let notes = try #require(sheet["notes"] as? [[String: Any]]).compactMap {
      $0["text"] as? String
    }
    let kept = Self.lines.filter { !$0.hasPrefix("?") }.map { line in
      String(line.drop { "@>! ".contains($0) }.trimmingPrefix("王处 "))
    }
    #expect(notes == kept)
    let fields = try #require(sheet["fields"] as? [String: [String: Any]])
    let later = try #require(fields["ask_later"]?["value"] as? [String: Any])
    #expect((later["items"] as? [String])?.count == 8)
    #expect((sheet["commitments"] as? [Any])?.count == 8)
  }

  @Test func `A call from a pipe prints the facts of the record and nothing else`() throws {
    let program = try Program()
    _ = try program.run("new", "市水务局")
    let notes = "14:02 今年要换12台\n14:03 @王处 预算两百四十万\n\n14:05 不是12台是15台\n"
    let outcome = try program.run(
      ["call", "市水务局", "--json", "--now", Self.now], input: Data(notes.utf8))
    #expect(outcome.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let facts = try #require((object as? [String: [[String: Any]]])?["facts"])
    let quantity = try #require(facts.first { $0["field"] as? String == "quantity" })
    #expect(quantity["value"] as? Int == 15)
    #expect(quantity["line"] as? String == "不是12台是15台")
    #expect(
      facts.contains { $0["field"] as? String == "budget" && $0["value"] as? Int == 2_400_000 })
  }

  @Test func `A file that is not there is said so, and nothing is recorded`() throws {
    let program = try Program()
    _ = try program.run("new", "市水务局")
    let outcome = try program.run("call", "市水务局", "--from", "/no/such/notes.txt")
    #expect(outcome.status == 4)
    #expect(outcome.complaints.contains("/no/such/notes.txt"))
  }
}
