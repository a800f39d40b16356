import Diagnostics
import Foundation
import Testing
import Yarn

struct MistakePagesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CContent/diagnostics")

  private let pages: DiagnosticPages

  init() throws {
    pages = try DiagnosticPages(
      Mistake.allCases.map { mistake in
        let file = Self.folder.appending(path: mistake.rawValue + ".md")
        return try String(contentsOf: file, encoding: .utf8)
      })
  }

  @Test(arguments: Mistake.allCases)
  func `Every code has a page in both languages`(mistake: Mistake) throws {
    for language in Language.allCases {
      let page = try #require(pages.page(mistake.rawValue, in: language))
      #expect(!page.title.isEmpty)
      #expect(!page.explanation.isEmpty)
      #expect(!page.solutions.isEmpty)
    }
  }

  @Test(arguments: Mistake.allCases)
  func `The wrong example has that mistake and no other`(mistake: Mistake) throws {
    let page = try #require(pages.page(mistake.rawValue, in: .english))
    #expect(Set(check(page.wrong, for: mistake).map(\.code)) == [mistake.rawValue])
  }

  @Test(arguments: Mistake.allCases)
  func `The right example has no mistake`(mistake: Mistake) throws {
    let page = try #require(pages.page(mistake.rawValue, in: .english))
    #expect(check(page.right, for: mistake) == [])
  }

  @Test(arguments: Mistake.allCases, Language.allCases)
  func `The summary has a value for each of its places`(
    mistake: Mistake,
    language: Language
  ) throws {
    let page = try #require(pages.page(mistake.rawValue, in: language))
    let diagnostic = try #require(check(page.wrong, for: mistake).first)
    #expect(!page.summary(of: diagnostic).contains("{"))
    #expect(!page.solutions(for: diagnostic).isEmpty)
  }

  private func check(_ example: String, for mistake: Mistake) -> [Diagnostic] {
    let definitions = HostDefinitions(
      requiresFunctions: mistake == .unknownFunction,
      commands: ["wait": CommandSignature([.number])], speakers: ["客户", "销售"],
      wantsLineIDs: mistake == .noLineIDs)
    return Compilation([("x.yarn", example)], definitions: definitions).diagnostics
  }
}
