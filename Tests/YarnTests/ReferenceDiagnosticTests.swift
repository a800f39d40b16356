import Diagnostics
import Foundation
import Testing
import Yarn
import YarnCaseSupport

/// The examples of the reference's diagnostics.
struct ReferenceDiagnosticTests {
  struct Example: Decodable, Sendable, CustomTestStringConvertible {
    let code: String
    let name: String
    let severity: String
    let needs_definitions: Bool
    let script: String

    var testDescription: String { code + " " + name }
  }

  static let examples: [Example] = {
    guard let file = CaseFolder.reference?.url.appending(path: "diagnostics.json"),
      let data = try? Data(contentsOf: file)
    else { return [] }
    return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
  }()

  @Test(.enabled(if: CaseFolder.reference != nil), arguments: examples)
  func `An example raises its diagnostic`(example: Example) {
    var definitions = ConformanceFunctions.definitions
    if example.needs_definitions {
      definitions.requiresFunctions = true
      definitions.commands = ["wait": CommandSignature([.number])]
      definitions.speakers = []
    }
    let compilation = Compilation([("x.yarn", example.script)], definitions: definitions)
    #expect((compilation.program == nil) == (example.severity == "error"))
    #expect(compilation.diagnostics.contains { $0.code == example.code })
  }
}
