import Foundation
import TestSupport
import Testing

/// `spar scenario` as a trainer uses it.
struct ScenarioTests {
  private func written(_ text: String, in program: Program, _ name: String = "x.yarn") throws
    -> String
  {
    let path = program.home.path + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: ["zh", "en"])
  func `A new script is sound, passes its plan, and is laid out and tagged already`(
    language: String
  ) throws {
    let program = try Program()
    let path = program.home.path + "/price.yarn"
    #expect(try program.run("scenario", "new", path, "--lang", language).status == 0)
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let checked = try program.run("scenario", "check", path, "--json")
    #expect(checked.status == 0)
    #expect(checked.output == "")
    #expect(try program.run("scenario", "test", path).status == 0)
    #expect(try program.run("scenario", "format", path).status == 0)
    #expect(try program.run("scenario", "tag", path).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
    #expect(try program.run("scenario", "new", path).status == 1)
  }

  @Test func `A wrong script is shown with file, line, column and mark`() throws {
    let program = try Program()
    let path = try written("title: Start\n---\n客户: {1 +}\n===\n", in: program)
    let outcome = try program.run("scenario", "check", path, "--lang", "en")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("\(path):3:9: error[YS0005]"))
    #expect(outcome.output.contains("^"))
    let json = try program.run("scenario", "check", path, "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["code"] as? String == "YS0005")
  }

  @Test func `A folder without plans fails, since nothing was tested`() throws {
    let program = try Program()
    _ = try written("title: Start\n---\n客户: 好\n===\n", in: program)
    #expect(try program.run("scenario", "test", program.home.path).status == 5)
    #expect(try program.run("scenario", "test", "--record", program.home.path).status == 0)
    #expect(try program.run("scenario", "test", program.home.path).status == 0)
  }

  @Test func `A plan that is not met names both places and the choices`() throws {
    let program = try Program()
    let path = try written("title: Start\n---\n-> a\n    客户: 好\n-> b\n===\n", in: program)
    let plan = "option: `a`\noption: `b`\nselect: 1\nline: `客户: 坏`\n"
    let planPath = try written(plan, in: program, "x.testplan")
    let outcome = try program.run("scenario", "test", path, "--lang", "en")
    #expect(outcome.status == 5)
    #expect(outcome.output.contains("\(planPath):4"))
    #expect(outcome.output.contains("\(path):4"))
    #expect(outcome.output.contains("choices so far: a"))
  }

  @Test func `Exploring tells endings and what is never reached`() throws {
    let program = try Program()
    let script = "title: Start\n---\n-> a <<if false>>\n-> b\n    客户: 好\n===\n"
    let path = try written(script, in: program)
    let outcome = try program.run("scenario", "check", "--explore", path, "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("ending: 客户: 好 (choices: b)"))
    #expect(outcome.output.contains("never reached: \(path):3 a"))
  }

  @Test func `Playing takes numbers and refuses others`() throws {
    let program = try Program()
    let path = try written("title: Start\n---\n-> a\n    客户: 好\n-> b\n===\n", in: program)
    let outcome = try program.run("scenario", "play", path, "--lang", "en", input: "7\nx\n1\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Type 1 to 2"))
    #expect(outcome.output.contains("客户: 好"))
  }

  @Test func `The graph marks what is never reached`() throws {
    let program = try Program()
    let script =
      "title: Start\n---\n<<detour Side>>\n===\ntitle: Side\n---\na\n===\ntitle: Lost\n---\nb\n===\n"
    let path = try written(script, in: program)
    let dot = try program.run("scenario", "graph", path).output
    #expect(dot.contains("\"Lost\" [style=dashed, color=gray];"))
    #expect(dot.contains("\"Start\" -> \"Side\""))
    let mermaid = try program.run("scenario", "graph", "--mermaid", path).output
    #expect(mermaid.contains("[\"Lost\"]:::unreached"))
  }

  @Test(arguments: ["check", "test", "play", "tag", "format", "graph"])
  func `A script that is not there is named`(command: String) throws {
    let program = try Program()
    let outcome = try program.run("scenario", command, "/nowhere.yarn")
    #expect(outcome.status == 4)
    #expect(outcome.complaints.contains("/nowhere.yarn"))
  }
}

extension ScenarioTests {
  @Test func `Translations come back by id; changed and vanished lines are marked`() throws {
    let program = try Program()
    let script = "title: Start\n---\n客户: 好 #line:a\n客户: 贵 #line:b\n客户: 走 #line:c\n===\n"
    let path = program.home.path + "/x.yarn"
    try Data(script.utf8).write(to: URL(filePath: path))
    let table = program.home.path + "/x.csv"
    #expect(try program.run("scenario", "strings", path, "-o", table).status == 0)
    let empty = try String(contentsOfFile: table, encoding: .utf8)
    #expect(empty.contains("line:a,客户: 好,,new,"))
    let filled = empty.replacing("客户: 好,,new", with: "客户: 好,Customer: Good,new")
      .replacing("客户: 贵,,new", with: "客户: 贵,Customer: Dear,new")
      .replacing("客户: 走,,new", with: "客户: 走,Customer: Bye,new")
    try Data(filled.utf8).write(to: URL(filePath: table))
    let changed = script.replacing("贵 #", with: "太贵 #").replacing("客户: 走 #line:c\n", with: "")
    try Data(changed.utf8).write(to: URL(filePath: path))
    let merged = try program.run("scenario", "strings", path, "--translations", table).output
    #expect(merged.contains("line:a,客户: 好,Customer: Good,ok,"))
    #expect(merged.contains("line:b,客户: 太贵,Customer: Dear,stale,"))
    #expect(merged.contains("line:c,客户: 走,Customer: Bye,gone,"))
    let played = try program.run("scenario", "play", path, "--strings", table).output
    #expect(played.contains("Customer: Good"))
  }

  @Test(arguments: ["zh", "en"])
  func `The page on the language is there in both languages`(language: String) throws {
    let page = try Program().run("scenario", "language", "--lang", language)
    #expect(page.status == 0)
    #expect(page.output.contains("title: Start"))
  }
}
