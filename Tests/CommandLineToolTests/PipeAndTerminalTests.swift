import Foundation
import TestSupport
import Testing

/// The same lines make the same record, typed on a terminal or read from a pipe.
struct PipeAndTerminalTests {
  private static let now = "2026-11-23T10:00:00+08:00"

  /// The lines that the conversation files type, from the account's first question on.
  private func lines(_ name: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "ShellScriptTests/Conversations")
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let screen = text.split(separator: "\n", omittingEmptySubsequences: false)
    let typed = screen.compactMap { line in line.firstRange(of: "›").map { line[$0.upperBound...] }
    }
    // An edited proposal is left as it stood, which a pipe cannot do: it is typed again.
    return typed.dropFirst().map { line in
      guard let open = line.firstRange(of: "⟨"), let close = line.firstRange(of: "⟩") else {
        return line.trimmingCharacters(in: .whitespaces)
      }
      return String(line[open.upperBound..<close.lowerBound])
    }.filter { !$0.hasPrefix("/sheet") }
  }

  /// What a record holds, without what differs from run to run.
  private func record(_ program: Program, _ account: String) throws -> NSDictionary {
    let json = try program.run("sheet", account, "--json", "--now", Self.now).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(Self.stripped(object) as? NSDictionary)
  }

  private static func stripped(_ value: Any) -> Any {
    switch value {
    case let object as [String: Any]:
      object.filter { !["id", "at"].contains($0.key) && !$0.key.hasSuffix("_at") }
        .mapValues(stripped)
    case let list as [Any]: list.map(stripped)
    // The rule of a promise made in an objection ends with the identifier of that objection.
    case let text as String:
      text.split(separator: ":").filter { UUID(uuidString: String($0)) == nil }
    default: value
    }
  }

  @Test(arguments: [("full.zh.txt", "市公安局", "zh"), ("full.en.txt", "Riverton", "en")])
  func `A whole conversation makes the same record either way`(
    name: String, account: String, language: String
  ) throws {
    let lines = try lines(name)
    let arguments = ["prepare", account, "--lang", language, "--now", Self.now]
    let piped = try Program()
    _ = try piped.run("new", account)
    let outcome = try piped.run(arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8))
    #expect(outcome.status == 0, "\(outcome.complaints)")

    let typed = try Program()
    _ = try typed.run("new", account)
    var variables = typed.variables
    variables["PAGER"] = "cat"
    let terminal = try PseudoTerminal(
      program: BuiltProducts.path(of: "spar"), arguments: arguments, environment: variables,
      columns: 120, rows: 50)
    try terminal.wait(for: "›")
    for line in lines.dropLast() {
      let before = terminal.transcript.count
      // What the program put into the line gives way to what is typed.
      terminal.send("\u{05}\u{15}")
      terminal.type(line: line)
      try terminal.wait(until: "the next prompt after \(line)") { screen in
        let current = screen.currentLine
        guard let mark = current.firstRange(of: "›") else { return false }
        return terminal.transcript.count > before + line.utf8.count + 8
          && (line.isEmpty || !current[mark.upperBound...].contains(line))
      }
    }
    terminal.type(line: lines.last ?? "")
    #expect(try terminal.waitForExit() == .exited(0))
    let (one, other) = (try record(piped, account), try record(typed, account))
    #expect(one == other)
    #expect(one.count > 5)
  }
}
