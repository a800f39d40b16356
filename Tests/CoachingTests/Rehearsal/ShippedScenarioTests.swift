import Coaching
import Content
import Diagnostics
import Testing
import Yarn

@Suite struct ShippedScenarioTests {
  @Test(arguments: Language.allCases)
  func `There are ten scenarios, each with name, persona, goal and skills`(
    language: Language
  ) {
    let listing = ShippedScenarios.library.listing(in: language)
    #expect(listing.count >= 10)
    for (script, head) in listing {
      let told = [head.name, head.persona, head.goal].compactMap(\.self)
      #expect(told.count == 3 && !head.skills.isEmpty, "\(script.id)")
      #expect(head.language == language, "\(script.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `Together the scenarios train every skill`(language: Language) {
    let skills = Set(ShippedScenarios.library.listing(in: language).flatMap { $0.head.skills })
    let wanted: Set = [
      "clarify", "emphasize", "probe", "confirm", "dispel", "secure", "questions", "aim",
      "conclusion", "persuade", "close", "trade",
    ]
    #expect(wanted.subtracting(skills) == [])
  }

  @Test(arguments: ShippedScenarios.names)
  func `A scenario has no mistakes and its plan is met on every line`(
    name: ShippedScenarios.Name
  ) throws {
    let text = try #require(Content.text(name.path))
    let compilation = Compilation(
      [(name.path, text)], definitions: ScenarioDefinitions.definitions)
    #expect(compilation.diagnostics.isEmpty)
    let program = try #require(compilation.program)
    let plan = try TestPlan(try #require(Content.text(name.planPath)))
    let run = PlanRun(plan, on: program, settings: ShippedScenarios.settings(name.language))
    #expect(run.failure == nil)
    #expect(run.deliveredLines.count == program.lines.count)
  }

  @Test(arguments: ShippedScenarios.names)
  func `Every sample comes to its own option`(name: ShippedScenarios.Name) throws {
    let scenario = try ShippedScenarios.library.scenario(name.id, in: name.language)
    #expect(SampleCheck().findings(in: scenario) == [])
    #expect(SampleCheck().count(in: scenario) >= 40)
  }

  @Test(arguments: ShippedScenarios.names)
  func `Every way leads to an end and no line is dead`(name: ShippedScenarios.Name) throws {
    let scenario = try ShippedScenarios.library.scenario(name.id, in: name.language)
    let found = Explorer.explore(
      scenario.program, from: scenario.start, settings: ShippedScenarios.settings(name.language))
    #expect(found.isComplete)
    #expect(found.unreachedLines == [])
    #expect(found.unreachedNodes == [])
    let troubles = found.findings.filter { if case .ending = $0.kind { false } else { true } }
    #expect(troubles.isEmpty)
  }
}
