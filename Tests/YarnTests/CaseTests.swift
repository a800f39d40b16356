import Diagnostics
import Testing
import Yarn
import YarnCaseSupport

/// Scripts with what they must deliver, or why they must be refused.
struct CaseTests {
  @Test(arguments: CaseFolder.own.names(in: "plans"))
  func `An own script delivers what its plan says`(name: String) throws {
    try Self.checkPlan(name, in: .own)
  }

  @Test(arguments: CaseFolder.own.names(in: "refused"))
  func `An own wrong script is refused at the line marked`(name: String) throws {
    let text = try CaseFolder.own.text("refused", name + ".yarn")
    let compilation = Self.compile(text, name)
    #expect(compilation.program == nil)
    let mark = try #require(Mark(in: text, sign: "// ! "))
    let found = compilation.diagnostics.filter { $0.severity == .error }
    #expect(found.contains { $0.code == mark.code && $0.range?.start.line == mark.line })
  }

  @Test(arguments: CaseFolder.own.names(in: "warned"))
  func `An own doubtful script compiles and is warned of at the line marked`(name: String) throws {
    let text = try CaseFolder.own.text("warned", name + ".yarn")
    let compilation = Self.compile(text, name)
    #expect(compilation.program != nil)
    let mark = try #require(Mark(in: text, sign: "// ? "))
    #expect(
      compilation.diagnostics.contains {
        $0.code == mark.code && $0.range?.start.line == mark.line
      })
  }

  @Test(.enabled(if: CaseFolder.reference != nil), arguments: referenceNames("plans"))
  func `A reference script delivers what its plan says`(name: String) throws {
    try Self.checkPlan(name, in: try #require(CaseFolder.reference))
  }

  @Test(.enabled(if: CaseFolder.reference != nil), arguments: referenceNames("must-fail"))
  func `A wrong reference script is refused with a place`(name: String) throws {
    let text = try #require(CaseFolder.reference).text("must-fail", name + ".yarn")
    let compilation = Self.compile(text, name)
    #expect(compilation.program == nil)
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    #expect(!errors.isEmpty)
    let lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(errors.allSatisfy { (1...lineCount).contains($0.range?.start.line ?? 0) })
  }

  /// The names of the reference cases, none without the folder.
  static func referenceNames(_ part: String) -> [String] {
    CaseFolder.reference?.names(in: part) ?? []
  }

  static func compile(_ text: String, _ name: String) -> Compilation {
    Compilation([(name + ".yarn", text)], definitions: ConformanceFunctions.definitions)
  }

  private static func checkPlan(_ name: String, in folder: CaseFolder) throws {
    let compilation = compile(try folder.text("plans", name + ".yarn"), name)
    let program = try #require(
      compilation.program, "\(compilation.diagnostics.filter { $0.severity == .error })")
    let plan = try TestPlan(try folder.text("plans", name + ".testplan"))
    #expect(!plan.runs.isEmpty)
    let run = PlanRun(plan, on: program, settings: ConformanceFunctions.settings)
    #expect(run.failure == nil)
  }
}
