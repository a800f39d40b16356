import Diagnostics
import Foundation
import Testing
import Yarn

/// The examples of the page on the language.
struct LanguagePageTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CContent/scenarios")

  private func examples(_ kind: String, _ language: Language) throws -> [String] {
    let file = Self.folder.appending(path: "language.\(language.rawValue).md")
    let page = try String(contentsOf: file, encoding: .utf8)
    return page.split(separator: "```\(kind)\n").dropFirst().compactMap { part in
      part.split(separator: "```", maxSplits: 1).first.map(String.init)
    }
  }

  @Test(arguments: Language.allCases)
  func `Every script on the page is sound and comes to an end`(language: Language) throws {
    let scripts = try examples("yarn", language)
    #expect(scripts.count == 8)
    for script in scripts {
      let compilation = Compilation([("x.yarn", script)], definitions: HostDefinitions())
      #expect(compilation.diagnostics == [])
      let exploration = Explorer.explore(try #require(compilation.program))
      #expect(exploration.findings.contains { $0.kind == .ending })
    }
  }

  @Test(arguments: Language.allCases)
  func `The plan on the page is met by the second script`(language: Language) throws {
    let script = try examples("yarn", language)[1]
    let program = try #require(
      Compilation([("x.yarn", script)], definitions: HostDefinitions()).program)
    let plan = try TestPlan(try #require(try examples("testplan", language).first))
    #expect(PlanRun(plan, on: program, settings: PlaySettings()).failure == nil)
  }
}
