import Testing

@testable import Diagnostics

struct DiagnosticWriterTests {
  private let pages: DiagnosticPages

  private static let page = """
    # XX001

    ## zh 不认识的键

    > 没有“{name}”这个键

    只认固定的键。
    别的不起作用。

    - 改成 {nearest}
    - 写成 {a: b} 的样子

    ## en Unknown key

    > no key “{name}”

    Only certain keys are known.

    Others do nothing.

    - Change it to {nearest}

    ## wrong

    ```yaml
    a: 1

    ## not a heading
    ```

    ## right

    ```yaml
    b: 1
    ```
    """

  init() throws {
    pages = try DiagnosticPages([Self.page])
  }

  private func writer(_ language: Language) -> DiagnosticWriter {
    DiagnosticWriter(pages: pages, language: language) { $0.isASCII || $0 == "é" ? 1 : 2 }
  }

  private func diagnostic(line: Int, column: Int, length: Int, nearest: String?) -> Diagnostic {
    var values = ["name": "键"]
    values["nearest"] = nearest
    return Diagnostic(
      code: "XX001",
      file: "a.yaml",
      range: SourceRange(line: line, column: column, length: length),
      values: values
    )
  }

  @Test
  func `marks the place under wide characters`() {
    let source = SourceText(name: "a.yaml", text: "x: 1\n标题: {键é: 一}\n")
    let text = writer(.chinese).text(
      [diagnostic(line: 2, column: 6, length: 2, nearest: "zh")],
      sources: ["a.yaml": source],
      closing: "1 处"
    )
    #expect(
      text == """
        a.yaml:2:6: error[XX001]: 没有“键”这个键
          2 | 标题: {键é: 一}
            |        ^~~
          只认固定的键。 别的不起作用。
          → 改成 zh
          → 写成 {a: b} 的样子

        1 处

        """
    )
  }

  @Test
  func `sorts, explains each code once and leaves out solutions without a value`() {
    let text = writer(.english).text(
      [
        diagnostic(line: 3, column: 1, length: 1, nearest: nil),
        diagnostic(line: 1, column: 2, length: 1, nearest: "b"),
      ],
      sources: [:]
    )
    #expect(
      text == """
        a.yaml:1:2: error[XX001]: no key “键”
          Only certain keys are known.
          Others do nothing.
          → Change it to b

        a.yaml:3:1: error[XX001]: no key “键”

        """
    )
  }

  @Test
  func `keeps tabs so that the mark stays in place`() {
    let range = SourceRange(line: 10, column: 3, length: 1)
    let excerpt = SourceExcerpt(line: "\t你b", range: range) { $0.isASCII ? 1 : 2 }
    #expect(excerpt.lines == ["  10 | \t你b", "     | \t  ^"])
  }

  @Test
  func `gives programs the same texts`() {
    let record = DiagnosticRecord(
      diagnostic(line: 1, column: 1, length: 1, nearest: "b"),
      pages: pages,
      language: .english
    )
    #expect(record.summary == "no key “键”")
    #expect(record.solutions == ["Change it to b"])
  }
}
