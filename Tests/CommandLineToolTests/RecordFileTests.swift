import Foundation
import TestSupport
import Testing

/// What a program does with a record that it cannot use, and for one that it can.
struct RecordFileTests {
  private func filled() throws -> Program {
    let program = try Program()
    _ = try program.run("new", "市公安局")
    _ = try program.run("市公安局", input: "第一条\n")
    return program
  }

  private func journal(_ program: Program) -> URL {
    URL(filePath: program.data + "/spar.sqlite")
  }

  @Test(arguments: [0..<600, 4096..<40_960])
  func `A damaged file is left as it is and named`(range: Range<Int>) throws {
    let program = try filled()
    var bytes = try Data(contentsOf: journal(program))
    bytes.replaceSubrange(range, with: Data(repeating: 0x5A, count: range.count))
    try bytes.write(to: journal(program))
    let outcome = try program.run("sheet", "市公安局", "--lang", "zh")
    #expect(outcome.status == 1)
    #expect(!outcome.complaints.isEmpty)
    #expect(try Data(contentsOf: journal(program)) == bytes)
    #expect(try program.run("doctor").status == 5)
  }

  @Test func `A restored backup holds what it held, and the damaged file is set aside`() throws {
    let program = try filled()
    let day = ["--now", "2026-11-25T09:00:00+08:00"]
    #expect(try program.run(["backup"] + day, input: Data()).status == 0)
    try Data(repeating: 0x5A, count: 8192).write(to: journal(program))
    #expect(try program.run("accounts").status == 1)
    #expect(try program.run("restore", "2026-11-25", "--yes").status == 0)
    #expect(try program.run("sheet", "市公安局").output.contains("第一条"))
    let files = try FileManager.default.contentsOfDirectory(atPath: program.data)
    #expect(files.contains { $0.hasPrefix("spar-damaged-") })
  }

  @Test func `Without a day backups are listed with what they lack, and nothing changes`() throws {
    let program = try filled()
    _ = try program.run("backup", "--now", "2026-11-25T09:00:00+08:00")
    _ = try program.run("市公安局", input: "第二条\n第三条\n")
    for arguments in [["restore"], ["restore", "2026-11-25"]] {
      let outcome = try program.run(arguments + ["--lang", "zh"], input: Data("y\n".utf8))
      #expect(outcome.status == 2)
      #expect(outcome.complaints.contains(arguments.count == 1 ? "spar restore 2026-" : "--yes"))
      if arguments.count == 1 { #expect(outcome.output.contains("会少2条")) }
    }
    #expect(try program.run("sheet", "市公安局").output.contains("第三条"))
    let files = try FileManager.default.contentsOfDirectory(atPath: program.data)
    #expect(!files.contains { $0.hasPrefix("spar-") })
  }

  @Test func `A terminal asks before a backup is restored, and says how to go back`() throws {
    let program = try filled()
    _ = try program.run("backup", "--now", "2026-11-25T09:00:00+08:00")
    _ = try program.run("市公安局", input: "第二条\n")
    for (answer, expected) in [("n", "没有恢复"), ("y", "要换回来：spar")] {
      let terminal = try PseudoTerminal(
        program: BuiltProducts.path(of: "spar"),
        arguments: ["restore", "2026-11-25", "--lang", "zh"], environment: program.variables)
      try terminal.wait(for: "(y/n)")
      terminal.type(line: answer)
      try terminal.wait(for: expected)
      _ = try terminal.waitForExit()
      let sheet = try program.run("sheet", "市公安局").output
      #expect(sheet.contains("第二条") == (answer == "n"))
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: program.data)
    let aside = try #require(files.first { $0.hasPrefix("spar-replaced-") })
    #expect(try program.run("restore", aside, "--yes").status == 0)
    #expect(try program.run("sheet", "市公安局").output.contains("第二条"))
  }

  @Test func `A terminal is offered the newest backup of a damaged record`() throws {
    let program = try filled()
    #expect(try program.run("backup").status == 0)
    try Data(repeating: 0x5A, count: 8192).write(to: journal(program))
    let terminal = try PseudoTerminal(
      program: BuiltProducts.path(of: "spar"), arguments: ["accounts", "--lang", "zh"],
      environment: program.variables)
    try terminal.wait(for: "(y/n)")
    terminal.type(line: "y")
    try terminal.wait(for: "市公安局")
    #expect(try program.run("accounts").status == 0)
  }

  @Test func `A newer file is not touched`() throws {
    let program = try filled()
    var bytes = try Data(contentsOf: journal(program))
    // The user version stands at offset 60 of the header, big-endian.
    bytes.replaceSubrange(60..<64, with: Data([0, 0, 3, 0xE7]))
    try bytes.write(to: journal(program))
    let outcome = try program.run("accounts", "--lang", "en")
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("999"))
    #expect(try Data(contentsOf: journal(program)) == bytes)
  }

  @Test func `Files are the owner's alone, and a day's work leaves a copy`() throws {
    let program = try filled()
    let files = FileManager.default
    func mode(_ path: String) throws -> Int? {
      try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(program.data) == 0o700)
    #expect(try mode(program.data + "/spar.sqlite") == 0o600)
    let copies = try files.contentsOfDirectory(atPath: program.data + "/backups")
    #expect(copies.count == 1)
  }

  @Test func `Undo and redo work from outside`() throws {
    let program = try filled()
    #expect(try program.run("undo").status == 0)
    #expect(try !program.run("sheet", "市公安局").output.contains("第一条"))
    #expect(try program.run("redo").status == 0)
    #expect(try program.run("sheet", "市公安局").output.contains("第一条"))
    #expect(try program.run("redo").status == 1)
  }

  @Test func `Two programs write to one record at once`() throws {
    let program = try filled()
    let processes = ["甲", "乙"].map { writer in
      let process = program.make(["市公安局"])
      let input = Pipe()
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      let lines = (0..<40).map { "\(writer)的第\($0)条\n" }.joined()
      return (process, input, lines)
    }
    for (process, input, lines) in processes {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
      try input.fileHandleForWriting.close()
    }
    for (process, _, _) in processes { process.waitUntilExit() }
    let sheet = try program.run("sheet", "市公安局", "--json").output
    for writer in ["甲", "乙"] {
      let kept = (0..<40).count { sheet.contains("\"\(writer)的第\($0)条\"") }
      #expect(kept == 40)
    }
    #expect(try program.run("doctor").status == 0)
  }
}
