import Testing

@testable import Diagnostics

struct DiagnosticPagesTests {
  private let text = """
    # XX001
    ## zh 名
    > 一
    ## en Name
    > one
    ## wrong
    ```
    a
    ```
    ## right
    ```
    b
    ```
    """

  @Test
  func `reads titles and examples`() throws {
    let pages = try DiagnosticPages([text])
    let page = try #require(pages.page("XX001", in: .chinese))
    #expect(pages.codes == ["XX001"])
    #expect(page.title == "名")
    #expect(page.wrong == "a\n")
    #expect(page.right == "b\n")
    #expect(pages.page("XX002", in: .english) == nil)
  }

  @Test(arguments: [
    ("## en Name", "## fr Nom", "en"),
    ("> one", "one", "en Name summary"),
    ("## right", "## good", "right"),
  ])
  func `says what a page lacks`(part: String, other: String, missing: String) {
    #expect(throws: DiagnosticPageError.missing(code: "XX001", part: missing)) {
      try DiagnosticPages([text.replacing(part, with: other)])
    }
  }

  @Test
  func `refuses a text without a code`() {
    #expect(throws: DiagnosticPageError.noCode("Hello")) { try DiagnosticPages(["Hello"]) }
  }
}
