import Diagnostics
import Foundation
import Testing

@testable import Playbooks

struct PlaybookPagesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CContent/diagnostics")

  private let pages: DiagnosticPages

  init() throws {
    pages = try DiagnosticPages(
      PlaybookMistake.allCases.map { mistake in
        let file = Self.folder.appending(path: mistake.rawValue + ".md")
        return try String(contentsOf: file, encoding: .utf8)
      }
    )
  }

  @Test(arguments: PlaybookMistake.allCases)
  func `every code has a page in both languages`(mistake: PlaybookMistake) throws {
    for language in Language.allCases {
      let page = try #require(pages.page(mistake.rawValue, in: language))
      #expect(!page.title.isEmpty)
      #expect(!page.explanation.isEmpty)
      #expect(!page.solutions.isEmpty)
    }
  }

  @Test(arguments: PlaybookMistake.allCases)
  func `the wrong example has that mistake and no other`(mistake: PlaybookMistake) throws {
    let page = try #require(pages.page(mistake.rawValue, in: .english))
    #expect(try check(page.wrong).map(\.code) == [mistake.rawValue])
  }

  @Test(arguments: PlaybookMistake.allCases)
  func `the right example has no mistake`(mistake: PlaybookMistake) throws {
    let page = try #require(pages.page(mistake.rawValue, in: .english))
    #expect(try check(page.right) == [])
  }

  @Test(arguments: PlaybookMistake.allCases, Language.allCases)
  func `the summary has a value for each of its places`(
    mistake: PlaybookMistake,
    language: Language
  ) throws {
    let page = try #require(pages.page(mistake.rawValue, in: language))
    let diagnostic = try #require(try check(page.wrong).first)
    #expect(!page.summary(of: diagnostic).contains("{"))
    #expect(!page.solutions(for: diagnostic).isEmpty)
  }

  private func check(_ example: String) throws -> [Diagnostic] {
    let base = try Playbook(parts: file(ExamplePlaybook.text(with: "")))
    return PlaybookCheck.run(file(ExamplePlaybook.text(with: example)), base: base)
  }

  private func file(_ text: String) -> PlaybookTexts {
    PlaybookTexts(singleFile: SourceText(name: "example.yaml", text: text))
  }
}
