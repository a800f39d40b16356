import Foundation
import TestSupport
import Testing

/// What was forgotten is in no byte of any file that the program has, whenever it was killed.
struct ForgettingTests {
  private static let personal = ["王建国", "王处", "13900001111"]

  /// A program with two accounts, a backup, rescued lines and a history.
  private func filled() throws -> Program {
    let program = try Program()
    _ = try program.run("new", "市公安局", "--lang", "zh")
    _ = try program.run("new", "市税务局", "--lang", "zh")
    _ = try program.run(
      "市公安局", "--lang", "zh",
      input: """
        后勤处王处长签字，电话139 0000 1111
        王处说保密，要12台
        联系人王建国
        给王处长送合同 周五前

        """)
    #expect(try program.run("backup").status == 0)
    _ = try program.run("市公安局", "--lang", "zh", input: "王处又嫌贵\n")
    let state = program.home.path + "/state/spar"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    let rescued = "2026-11-25T09:00:00+08:00\t市公安局\t找王处\n"
    try rescued.write(toFile: program.data + "/unsaved.txt", atomically: true, encoding: .utf8)
    let history = "/open 市公安局\n/note 王处说保密，要12台\n/help\n"
    try history.write(toFile: state + "/history", atomically: true, encoding: .utf8)
    try history.write(toFile: state + "/history.99.new", atomically: true, encoding: .utf8)
    return program
  }

  /// The files of the program in which any of some texts stands.
  private func files(of program: Program, with texts: [String]) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: program.home.path)
    return names.filter { name in
      let data = FileManager.default.contents(atPath: program.home.path + "/" + name)
      return texts.contains { data?.range(of: Data($0.utf8)) != nil }
    }
  }

  @Test func `A contact is gone from record, backup, history and rescued lines`() throws {
    let program = try filled()
    let outcome = try program.run(
      "forget", "市公安局", "--contact", "王处", "--yes", "王建国", "--lang", "zh")
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(try files(of: program, with: ["王处", "139 0000 1111"]) == [])
    let sheet = try program.run("sheet", "市公安局", "--lang", "zh").output
    #expect(sheet.contains("后勤处(已删除)签字") && sheet.contains("给(已删除)送合同"))
    #expect(sheet.contains("12台"))
    #expect(try program.run("undo").status == 0)
    #expect(try files(of: program, with: ["王处"]) == [])
    #expect(try program.run("doctor").status == 0)
    #expect(!outcome.output.suffix(200).contains("王"))
  }

  @Test func `An account is gone, a receipt stays, and a backup brings nothing back`() throws {
    let program = try filled()
    let file = program.home.path + "/receipt.txt"
    let outcome = try program.run(
      "forget", "市公安局", "--yes", "市公安局", "--json", "-o", file, "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(try files(of: program, with: Self.personal + ["市公安局", "保密"]) == [])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == outcome.output)
    let receipts = try program.run("forget", "--receipts", "--json").output
    #expect(receipts == outcome.output && receipts.contains("\"kind\":\"account\""))
    let copies = try FileManager.default.contentsOfDirectory(atPath: program.data + "/backups")
    let copy = program.data + "/backups/" + (try #require(copies.first))
    #expect(try program.run("restore", copy, "--yes").status == 0)
    #expect(try program.run("sheet", "市公安局").status == 4)
    #expect(try program.run("doctor").status == 0)
  }

  @Test func `Without the very name nothing goes`() throws {
    let program = try filled()
    #expect(try program.run("forget", "市公安局").status == 2)
    #expect(try program.run("forget", "市公安局", "--yes", "公安局").status == 2)
    #expect(try program.run("forget", "市公安局", "--dry-run").status == 0)
    #expect(try program.run("forget", "公安", "--yes", "公安").status == 4)
    #expect(try program.run("forget", "市公安局", "--contact", "赵", "--yes", "赵").status == 4)
    #expect(try program.run("forget", "市公安局", "--due").status == 2)
    #expect(try program.run("sheet", "市公安局").output.contains("王处又嫌贵"))
  }

  @Test func `A person types the name at a terminal`() throws {
    let program = try filled()
    for (answer, expected) in [("市公安", "市公安局"), ("市公安局", "删除收据")] {
      let terminal = try PseudoTerminal(
        program: BuiltProducts.path(of: "spar"),
        arguments: ["forget", "市公安局", "--lang", "zh"], environment: program.variables)
      try terminal.wait(for: "输入客户名确认")
      terminal.type(line: answer)
      try terminal.wait(for: expected)
      _ = try terminal.waitForExit()
      #expect(try program.run("sheet", "市公安局").status == (answer == "市公安局" ? 4 : 0))
    }
  }

  @Test func `Accounts past their date are listed, and forgotten when that is said`() throws {
    let program = try filled()
    let set = try program.run(
      "forget", "市公安局", "--after", "两年后", "--lang", "zh", "--now", "2026-11-25T09:00:00+08:00")
    #expect(set.output.contains("2028年11月25日(周六)"))
    #expect(try program.run("forget", "市公安局", "--after", "hello").status == 2)
    let (eve, later) = ("2028-11-25T09:00:00+08:00", "2028-11-26T09:00:00+08:00")
    #expect(try program.run("forget", "--due", "--json", "--now", eve).output.isEmpty)
    let due = try program.run("forget", "--due", "--json", "--now", later).output
    #expect(due.contains("\"keep_until\":\"2028-11-25\""))
    let both = try program.run(
      "forget", "--due", "--older-than", "12个月", "--json", "--now", later)
    #expect(both.output.split(separator: "\n").count == 2)
    let agenda = try program.run("agenda", "--lang", "en", "--now", later).output
    #expect(agenda.contains("One account is past the retention date"))
    let done = try program.run("forget", "--due", "--yes-all", "--lang", "en", "--now", later)
    #expect(done.status == 0 && done.output.contains("Receipt of removal"))
    #expect(try files(of: program, with: ["市公安局"]) == [])
    #expect(try program.run("sheet", "市税务局").status == 0)
  }

  @Test func `An account whose opening was taken back is forgotten by its name`() throws {
    let program = try Program()
    _ = try program.run("new", "市公安局")
    _ = try program.run("undo")
    #expect(try files(of: program, with: ["市公安局"]) != [])
    #expect(try program.run("forget", "市公安局", "--yes", "市公安局").status == 0)
    #expect(try files(of: program, with: ["市公安局"]) == [])
  }

  @Test func `SIGKILL at any instant leaves all or nothing to the next start`() throws {
    let program = try filled()
    let saved = program.home.path + "-saved"
    defer { try? FileManager.default.removeItem(atPath: saved) }
    try FileManager.default.copyItem(atPath: program.home.path, toPath: saved)
    var random = SeededNumbers(seed: 20261126)
    var ends: [String: Int] = [:]
    for _ in 0..<30 {
      for part in ["data", "state"] {
        try FileManager.default.removeItem(atPath: program.home.path + "/" + part)
        try FileManager.default.copyItem(
          atPath: saved + "/" + part, toPath: program.home.path + "/" + part)
      }
      let plan = program.data + "/forgetting.json"
      try killForgetting(program, after: Int.random(in: 0..<40_000, using: &random), plan)
      let isLeft = FileManager.default.fileExists(atPath: plan)
      let sheet = try program.run("sheet", "市公安局")
      let left = try files(of: program, with: Self.personal + ["市公安局", "保密"])
      if sheet.status == 0 {
        #expect(sheet.output.contains("王处又嫌贵") && sheet.output.contains("送合同"))
      } else {
        #expect(sheet.status == 4 && left == [], "\(left)")
        #expect(try !program.run("forget", "--receipts", "--json").output.isEmpty)
      }
      #expect(try program.run("doctor").status == 0)
      ends[sheet.status == 0 ? "nothing" : isLeft ? "finished later" : "all", default: 0] += 1
    }
    #expect(ends["finished later", default: 0] > 0, "\(ends)")
  }

  /// Kills the program so long after it has put down what it is about to do.
  private func killForgetting(_ program: Program, after pause: Int, _ plan: String) throws {
    let process = program.make(["forget", "市公安局", "--yes", "市公安局"])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, !FileManager.default.fileExists(atPath: plan) { usleep(200) }
    usleep(useconds_t(pause))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
