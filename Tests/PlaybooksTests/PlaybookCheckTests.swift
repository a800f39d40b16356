import Diagnostics
import Testing

@testable import Playbooks

struct PlaybookCheckTests {
  @Test
  func `finds nothing wrong with the sample`() {
    #expect(PlaybookCheck.run(PlaybookTexts(SamplePlaybook.texts)) == [])
  }

  @Test
  func `reports every mistake at its place`() {
    let text = ExamplePlaybook.text(
      with: """
        moto: {zh: 主意您拿, en: Yours}
        card: [prepare.custumer, prepare.customer]
        sheet:
          - {id: need, title: {zh: "看{nmae}", en: ""}, fields: [quantty]}
        scripts:
          - {id: a b, steps: [prepare.customer]}
        """
    )
    #expect(
      marked(text) == [
        "PB002 moto", "PB009 prepare.custumer", "PB013 \"看{nmae}\"", "PB016 \"\"",
        "PB012 quantty", "PB003 {id: a b, steps: [prepare.customer]}", "PB024 a b",
      ]
    )
  }

  @Test
  func `counts the columns after Chinese in characters`() throws {
    let text = ExamplePlaybook.text(with: "motto: {zh: 主意您拿, en: \"\"}")
    let range = try #require(check(text).first?.range)
    #expect(range.start.column == 23)
    #expect(range.end.column == 25)
  }

  @Test
  func `goes on past keys given twice`() {
    let text = ExamplePlaybook.text(
      with: """
        motto: {zh: 一一, zh: 二二, en: One}
        card: [prepare.custumer]
        sheet:
          - id: need
            title: {zh: 需求, en: Need}
            fields: [quantity]
            id: other
        """
    )
    #expect(marked(text) == ["PB025 zh", "PB009 prepare.custumer", "PB025 id"])
  }

  @Test
  func `takes no name for unknown because its part has a slip`() {
    var texts = SamplePlaybook.texts
    texts["prepare.yaml"] = SamplePlaybook.prepare.replacing("{zh: 几台?, en", with: "{zh: 几{台?, en")
    #expect(PlaybookCheck.run(PlaybookTexts(texts)).map(\.code) == ["PB001"])
    texts["proposals.yaml"] = SamplePlaybook.proposals.replacing("size: 1", with: "size: [1")
    let found = PlaybookCheck.run(PlaybookTexts(texts))
    #expect(found.map(\.file) == ["prepare.yaml", "proposals.yaml"])
  }

  @Test
  func `names the file of each mistake`() {
    var texts = SamplePlaybook.texts
    texts["close.yaml"] = SamplePlaybook.close.replacing("close.options", with: "close.option")
    texts["objections.yaml"] = SamplePlaybook.objections.replacing("done: ", with: "done: x")
    let found = PlaybookCheck.run(PlaybookTexts(texts, folder: "mine/"))
    #expect(
      found.map { "\($0.file) \($0.code)" } == [
        "mine/close.yaml PB009", "mine/objections.yaml PB020", "mine/playbook.yaml PB019",
      ]
    )
  }

  @Test
  func `says when there is no outline`() {
    let found = PlaybookCheck.run(PlaybookTexts([:]))
    #expect(found.map(\.code) == ["PB010"])
    #expect(found.first?.values == ["name": "playbook.yaml"])
  }

  private func check(_ text: String) -> [Diagnostic] {
    PlaybookCheck.run(PlaybookTexts(singleFile: SourceText(name: "a.yaml", text: text)))
  }

  /// The code of each mistake with the text its range covers.
  private func marked(_ text: String) -> [String] {
    let source = SourceText(name: "a.yaml", text: text)
    return check(text).map { diagnostic in
      guard let range = diagnostic.range, let line = source.line(range.start.line) else {
        return diagnostic.code
      }
      let length = range.end.column - range.start.column
      return "\(diagnostic.code) \(line.dropFirst(range.start.column - 1).prefix(length))"
    }
  }
}
