import Foundation
import TestSupport
import Testing

/// On a real pseudo-terminal; the probe beside the tests is what runs there.
@Suite(.serialized) struct ReadlineReaderTests {
  private let place: TemporaryFolder
  private var state: String { place.path + "/state/spar" }
  private var historyFile: String { state + "/history" }

  init() throws { place = try TemporaryFolder() }

  private func start(
    _ environment: [String: String] = [:],
    columns: Int = 80
  ) throws -> PseudoTerminal {
    let own = ["PROBE_HISTORY": state, "INPUTRC": "/dev/null", "LANG": "C.UTF-8"]
    let terminal = try PseudoTerminal(
      program: BuiltProducts.path(of: "terminal-probe"),
      environment: own.merging(environment) { _, new in new },
      columns: columns
    )
    try terminal.wait(until: "a prompt") { $0.cursor.column > 0 }
    return terminal
  }

  /// Waits for an event and the prompt after it, so that what is typed next is edited.
  private func expect(_ event: String, on terminal: PseudoTerminal) throws {
    try terminal.wait(until: event) { screen in
      let lines = screen.lines.prefix(screen.cursor.row + 1).suffix(2)
      return lines.count == 2 && lines.first == event && lines.last?.hasPrefix("probe>") == true
    }
  }

  @Test func `Ctrl-C gives the line up and the session goes on`() throws {
    let terminal = try start()
    terminal.send("大概12台")
    try terminal.wait(for: "大概12台")
    terminal.press(.control("c"))
    try expect("interrupted", on: terminal)
    terminal.type(line: "15台")
    try expect("line <15台>", on: terminal)
    terminal.press(.control("c"))
    try expect("interrupted", on: terminal)
  }

  @Test func `A watch ends the read only while the line is empty`() throws {
    let watched = place.path + "/edited"
    let terminal = try start(["PROBE_WATCHED": watched])
    terminal.send("半句")
    try terminal.wait(for: "半句")
    try Data().write(to: URL(filePath: watched))
    terminal.type(line: "话")
    try terminal.wait(for: "line <半句话>")
    try terminal.wait(for: "woken")
  }

  @Test func `Ctrl-C while the program works does not end it`() throws {
    let terminal = try start()
    terminal.type(line: "/slow")
    try terminal.wait(for: "line </slow>")
    terminal.press(.control("c"))
    try terminal.wait(until: "a new prompt") { $0.currentLine == "probe>" }
    terminal.type(line: "x")
    try expect("line <x>", on: terminal)
  }

  @Test func `Ctrl-C leaves a search in the history`() throws {
    let terminal = try start()
    terminal.press(.control("r"))
    try terminal.wait(for: "reverse-i-search")
    terminal.press(.control("c"))
    try expect("interrupted", on: terminal)
    terminal.type(line: "x")
    try expect("line <x>", on: terminal)
  }

  @Test func `Ctrl-C gets out of a paste that has no end`() throws {
    let terminal = try start()
    terminal.send("\u{1B}[200~half a paste")
    terminal.press(.control("c"))
    try expect("interrupted", on: terminal)
    terminal.type(line: "x")
    try expect("line <x>", on: terminal)
  }

  @Test func `Ctrl-D on an empty line ends and restores the terminal`() throws {
    let terminal = try start()
    terminal.press(.control("d"))
    try terminal.wait(for: "ended")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.lines.prefix(2) == ["probe>", "ended"])
    let written = String(decoding: terminal.transcript, as: UTF8.self)
    let on = try #require(written.range(of: "\u{1B}[?2004h", options: .backwards))
    #expect(written[on.upperBound...].contains("\u{1B}[?2004l"))
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a signal to end comes as a hang-up`(signal: Int32) throws {
    let terminal = try start()
    terminal.send("half")
    try terminal.wait(for: "half")
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .exited(129))
    #expect(terminal.screen.lines.prefix(2) == ["probe> half", "hung up"])
  }

  @Test func `a terminal that goes away comes as a hang-up`() throws {
    let terminal = try start()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(129))
  }

  @Test func `a paste of ten lines is one line with newlines inside`() throws {
    let terminal = try start()
    let lines = (1...10).map { "第\($0)行" }
    terminal.paste(lines.joined(separator: "\n"))
    try terminal.wait(for: "第10行")
    terminal.press(.enter)
    try terminal.wait(for: "line <" + lines.joined(separator: "\\n").prefix(60))
    terminal.type(line: "x")
    try expect("line <x>", on: terminal)
  }

  @Test func `wide characters are edited in their columns`() throws {
    let terminal = try start(["PROBE_PROMPT": "\u{1B}[1;36m市局 ›\u{1B}[0m "])
    terminal.send("市公安局")
    try terminal.wait(until: "the line") { $0.currentLine == "市局 › 市公安局" }
    #expect(terminal.screen.cursor.column == 15)
    terminal.press(.left)
    try terminal.wait(until: "one character left") { $0.cursor.column == 13 }
    terminal.press(.backspace)
    try terminal.wait(until: "a gap closed") { $0.currentLine == "市局 › 市公局" }
    #expect(terminal.screen.cursor.column == 11)
    terminal.send("x交")
    try terminal.wait(until: "an insertion") { $0.currentLine == "市局 › 市公x交局" }
    terminal.press(.home)
    try terminal.wait(until: "the start") { $0.cursor.column == 7 }
    terminal.press(.delete)
    try terminal.wait(until: "a deletion") { $0.currentLine == "市局 › 公x交局" }
    terminal.press(.enter)
    try terminal.wait(for: "line <公x交局>")
  }

  @Test func `a long line is drawn anew for another width`() throws {
    let terminal = try start(columns: 40)
    terminal.send("后勤处王处长签字李局长拍板下周一上午带两套方案")
    try terminal.wait(until: "two lines") { $0.cursor == (1, 14) }
    terminal.resize(columns: 80, rows: 24)
    terminal.send("去")
    try terminal.wait(until: "one line") {
      $0.currentLine == "probe> 后勤处王处长签字李局长拍板下周一上午带两套方案去"
    }
    terminal.press(.enter)
    try terminal.wait(for: "line <后勤处王处长签字李局长拍板下周一上午带两套方案去>")
  }

  @Test func `Tab puts in what is certain and lists the rest`() throws {
    let terminal = try start()
    terminal.send("拜访市")
    terminal.press(.control("a"))
    terminal.send("明天 ")
    terminal.press(.control("e"))
    terminal.send(" 市公")
    terminal.press(.tab)
    try terminal.wait(for: "市公安局    市公交公司\nprobe> 明天 拜访市 市公")
    terminal.send("安")
    terminal.press(.tab)
    try terminal.wait(until: "the name") { $0.currentLine == "probe> 明天 拜访市 市公安局" }
    terminal.press(.enter)
    try expect("line <明天 拜访市 市公安局 >", on: terminal)
  }

  @Test func `Tab says so when it does not show all`() throws {
    let terminal = try start()
    terminal.send("合")
    terminal.press(.tab)
    try terminal.wait(until: "what all share") { $0.currentLine == "probe> 合成" }
    terminal.press(.control("u"))
    terminal.send("合")
    terminal.press(.tab)
    terminal.press(.tab)
    try terminal.wait(for: "合成1号  合成2号\n… 还有3个\nprobe> 合成")
  }

  @Test(arguments: [("/he", "/help "), ("／h", "/help "), ("/帮", "/帮"), ("后", "后勤处")])
  func `Tab completes commands with either slash`(typed: String, line: String) throws {
    let terminal = try start()
    terminal.send(typed)
    terminal.press(.tab)
    terminal.press(.enter)
    try terminal.wait(for: "line <\(line)>")
  }

  @Test func `a prefill can be edited`() throws {
    let terminal = try start(["PROBE_PREFILL": "大概12台"])
    try terminal.wait(for: "probe> 大概12台")
    terminal.press(.backspace)
    terminal.send("辆")
    terminal.press(.enter)
    try terminal.wait(for: "line <大概12辆>")
  }

  @Test func `What was typed ahead is not joined to a prefill, which arrow-up brings back`() throws
  {
    let terminal = try start(["PROBE_PREFILL": "好多台"])
    try terminal.wait(for: "probe> 好多台")
    terminal.press(.control("u"))
    terminal.send((1...10).map { "第\($0)行\n" }.joined())
    for number in 1...10 { try terminal.wait(for: "line <第\(number)行>") }
    // Nothing waits any more, so the prefill stands in the line.
    try terminal.wait(until: "the prefill") { $0.currentLine == "probe> 好多台" }
    terminal.press(.control("u"))
    try terminal.wait(until: "an empty line") { $0.currentLine == "probe>" }
    terminal.press(.up)
    try terminal.wait(until: "the prefill again") { $0.currentLine == "probe> 好多台" }
    #expect(!FileManager.default.fileExists(atPath: historyFile))
  }

  @Test func `commands enter the history and answers do not`() throws {
    let terminal = try start()
    for line in ["/help 评分", "预算三百万", "/help 评分", "李局长拍板"] {
      terminal.type(line: line)
      try expect("line <\(line)>", on: terminal)
    }
    #expect(try String(contentsOfFile: historyFile, encoding: .utf8) == "/help 评分\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: historyFile)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    terminal.press(.up)
    try terminal.wait(until: "the command") { $0.currentLine == "probe> /help 评分" }
    let another = try start()
    another.press(.up)
    try another.wait(until: "the command") { $0.currentLine == "probe> /help 评分" }
  }

  @Test func `a history that cannot be kept is said once`() throws {
    let terminal = try start(["PROBE_HISTORY": "/dev/null/spar"])
    try terminal.wait(for: "probe>")
    terminal.type(line: "/help")
    try terminal.wait(for: "trouble cannotKeepHistory")
    try terminal.wait(until: "a new prompt") { $0.currentLine == "probe>" }
    terminal.type(line: "/帮助")
    try expect("line </帮助>", on: terminal)
    #expect(terminal.screen.text.split(separator: "trouble").count == 2)
  }

  @Test func `bindings of INPUTRC for this program are obeyed`() throws {
    let inputrc = place.path + "/inputrc"
    try
      "$if spar\n\"\\C-o\": \"客户\"\n$endif\n$if other\n\"\\C-o\": \"x\"\n$endif\nset convert-meta on\n"
      .write(toFile: inputrc, atomically: true, encoding: .utf8)
    let terminal = try start(["INPUTRC": inputrc])
    terminal.press(.control("o"))
    try terminal.wait(for: "probe> 客户")
  }

  @Test(arguments: ["zh_CN.UTF-8", ""])
  func `Chinese is edited without an installed locale`(locale: String) throws {
    let terminal = try start(["LANG": locale])
    terminal.send("市局")
    try terminal.wait(for: "probe> 市局")
    terminal.press(.backspace)
    terminal.press(.enter)
    try terminal.wait(for: "line <市>")
  }

  @Test func `Ctrl-Z gives the terminal back and editing goes on after it`() throws {
    let shell = try PseudoTerminal(
      program: "/bin/bash",
      arguments: ["--norc", "--noprofile", "-i"],
      environment: [
        "PS1": "shell> ", "LANG": "C.UTF-8", "INPUTRC": "/dev/null", "PATH": "/usr/bin:/bin",
      ]
    )
    try shell.wait(for: "shell>")
    shell.type(line: BuiltProducts.path(of: "terminal-probe"))
    try shell.wait(until: "the probe") { $0.currentLine == "probe>" }
    shell.send("半句")
    try shell.wait(for: "probe> 半句")
    shell.press(.control("z"))
    try shell.wait(until: "the shell") { $0.currentLine == "shell>" }
    shell.type(line: "clear; stty -a | grep -c -- '-icanon'; fg")
    try shell.wait(until: "the line again") { $0.currentLine == "probe> 半句" }
    #expect(shell.screen.lines.contains("0"))
    shell.send("话")
    shell.press(.enter)
    try shell.wait(for: "line <半句话>")
  }
}
