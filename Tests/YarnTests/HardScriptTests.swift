import Diagnostics
import TestSupport
import Testing
import Yarn
import YarnCaseSupport

/// Scripts that are too deep, too long, endless or damaged.
struct HardScriptTests {
  @Test(arguments: ["<<if true>>\n", "-> a\n", "(", "not ", "-"])
  func `Nesting ten thousand deep is refused`(piece: String) {
    let body =
      switch piece {
      case "-> a\n": (0..<10_000).map { String(repeating: " ", count: $0) + piece }.joined()
      case "<<if true>>\n": String(repeating: piece, count: 10_000)
      default: "{" + String(repeating: piece, count: 10_000) + "true}\n"
      }
    let compilation = compile(body)
    #expect(compilation.program == nil)
    #expect(compilation.diagnostics.contains { $0.code == Mistake.tooDeep.rawValue })
  }

  @Test func `A chain of ten thousand operators is computed`() throws {
    let sum = (0..<10_000).map { _ in "1" }.joined(separator: " + ")
    var play = try play("{\(sum)}\n")
    #expect(try text(play.next()) == "10000")
  }

  @Test func `A hundred thousand options are offered and one is chosen`() throws {
    let options = (1...100_000).map { "-> option \($0)\n" }.joined()
    var play = try play(options + "chosen\n")
    guard case .options(let offered) = try play.next() else {
      Issue.record("no options")
      return
    }
    #expect(offered.count == 100_000)
    try play.choose(99_999)
    #expect(try text(play.next()) == "chosen")
  }

  @Test(arguments: [
    "<<jump Start>>\n", "<<detour Start>>\n",
    "<<declare $s = \"ab\">>\n<<set $s = $s + $s>>\n<<jump Start>>\n",
  ])
  func `What never says anything stops at a limit`(body: String) throws {
    var play = try play(body)
    #expect(throws: RunError.self) { try play.next() }
  }

  @Test func `Smart variables a thousand deep are an error, not a crash`() throws {
    let chain = (1...1000).map { "<<declare $v\($0) = $v\($0 - 1) + 0>>\n" }.joined()
    var play = try play("<<declare $v0 = 1>>\n" + chain + "{$v1000}\n")
    #expect(throws: RunError.tooDeep) { try play.next() }
  }

  @Test func `Smart variables that double at each level stop at a limit`() throws {
    let chain = (1...60).map { "<<declare $v\($0) = $v\($0 - 1) + $v\($0 - 1)>>\n" }.joined()
    var play = try play("<<declare $v0 = 1>>\n" + chain + "{$v60}\n")
    #expect(throws: RunError.stepLimit(100_000)) { try play.next() }
  }

  @Test(arguments: 1...8)
  func `Damaged scripts give diagnostics or play within limits`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let scripts = try CaseFolder.own.names(in: "plans").map {
      Array(try CaseFolder.own.text("plans", $0 + ".yarn").unicodeScalars)
    }
    for _ in 0..<250 {
      var scalars = try #require(scripts.randomElement(using: &numbers))
      ScriptDamage().apply(to: &scalars, using: &numbers)
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      let compilation = CaseTests.compile(text, "damaged")
      let lineCount = compilation.sources.values.first?.lineCount ?? 0
      for diagnostic in compilation.diagnostics {
        #expect((1...lineCount).contains(diagnostic.range?.start.line ?? 0))
      }
      guard let program = compilation.program else { continue }
      ScriptDamage.playThrough(program, settings: ConformanceFunctions.settings)
    }
  }

  private func compile(_ body: String) -> Compilation {
    CaseTests.compile("title: Start\n---\n" + body + "===\n", "hard")
  }

  private func play(_ body: String) throws -> Play {
    let program = try #require(compile(body).program)
    var play = Play(program, state: PlayState())
    try play.start()
    return play
  }

  private func text(_ event: PlayEvent) -> String? {
    if case .line(let line) = event { line.text } else { nil }
  }
}
