import Testing
import Yarn
import YarnCaseSupport

/// Tools that change or draw scripts.
struct AuthoringTests {
  @Test(arguments: CaseFolder.own.names(in: "plans"))
  func `Laying out keeps what a script delivers and settles`(name: String) throws {
    let text = try CaseFolder.own.text("plans", name + ".yarn")
    let formatted = try #require(ScriptFormatter().formatted(text))
    #expect(ScriptFormatter().formatted(formatted) == formatted)
    let program = try #require(CaseTests.compile(formatted, name).program)
    let plan = try TestPlan(try CaseFolder.own.text("plans", name + ".testplan"))
    let run = PlanRun(plan, on: program, settings: ConformanceFunctions.settings)
    #expect(run.failure == nil)
  }

  @Test func `Laying out gives four blanks for each level`() {
    let messy = "title:Start\n---\n->a\n  <<if true>>\n  b\n  <<endif>>\n->c\t\n===\n"
    let neat =
      "title: Start\n---\n-> a\n    <<if true>>\n        b\n    <<endif>>\n-> c\n===\n"
    #expect(ScriptFormatter().formatted(messy) == neat)
  }

  @Test(arguments: CaseFolder.own.names(in: "plans"))
  func `Tagging gives every line an id, once, and keeps what is delivered`(name: String) throws {
    let text = try CaseFolder.own.text("plans", name + ".yarn")
    let program = try #require(CaseTests.compile(text, name).program)
    let tagged = LineTagger().tagged(text, named: name + ".yarn", of: program)
    let again = try #require(CaseTests.compile(tagged, name).program)
    #expect(again.lines.allSatisfy { !$0.hasMadeID || $0.shadowOf != nil })
    #expect(LineTagger().tagged(tagged, named: name + ".yarn", of: again) == tagged)
    let plan = try TestPlan(try CaseFolder.own.text("plans", name + ".testplan"))
    let run = PlanRun(plan, on: again, settings: ConformanceFunctions.settings)
    #expect(run.failure == nil)
  }

  @Test func `A recorded plan is met by its script`() throws {
    let text = try CaseFolder.own.text("plans", "Options-NestDeepAndReturn.yarn")
    let program = try #require(CaseTests.compile(text, "x").program)
    let recorded = PlanRecorder(program, settings: PlaySettings()).record()
    let plan = try TestPlan(recorded.text)
    let run = PlanRun(plan, on: program, settings: PlaySettings())
    #expect(run.failure == nil)
    #expect(run.deliveredLines.count == program.lines.count)
  }

  @Test func `A plan that is not met names step, event, place and choices`() throws {
    let text = try CaseFolder.own.text("plans", "Options-NestDeepAndReturn.yarn")
    let program = try #require(CaseTests.compile(text, "x").program)
    let plan = try TestPlan("option: `a`\noption: `b`\nselect: 2\nline: `else`\n")
    let failure = try #require(PlanRun(plan, on: program, settings: PlaySettings()).failure)
    #expect(failure.step.line == 4)
    #expect(failure.choices == ["b"])
    guard case .event(.line(let line)) = failure.reason else {
      Issue.record("\(failure.reason)")
      return
    }
    #expect(line.text == "after")
  }

  @Test(arguments: ["line `a`", "select: x", "walk: 1", "line: `a", "saliency: any"])
  func `A plan that cannot be read says where`(text: String) {
    #expect(throws: PlanError.self) { try TestPlan("stop\n" + text) }
  }

  @Test(arguments: [
    ("-> a\n\n-> b\n", "-> a\n-> b\n"),
    ("-> a\n    b\n\n    c\n", "-> a\n    b\n    c\n"),
    ("客户：好\n", "客户: 好\n"), ("－> 好\n", "-> 好\n"), ("好 ＃price\n", "好 #price\n"),
    ("＜＜wait 1＞＞\n", "<<wait 1>>\n"), ("<wait 1>\n", "<<wait 1>>\n"),
    ("jump Start\n", "<<jump Start>>\n"), ("<<jump Strat>>\n", "<<jump Start>>\n"),
    ("see http://x.example\n", "see http:\\/\\/x.example\n"),
  ])
  func `A slip is put right by its own change`(wrong: String, right: String) {
    let head = "title: Start\n---\n"
    let script = head + wrong + "===\n"
    let compilation = CaseTests.compile(script, "x")
    let mended = ScriptMender().mended(script, named: "x.yarn", compilation.diagnostics)
    #expect(mended.text == head + right + "===\n")
    #expect(mended.count == 1)
  }
}
