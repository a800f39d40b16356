import Diagnostics
import Testing

@testable import Playbooks

/// What the check says about wordings, evidence, mistakes and what closes an objection.
struct ObjectionsCheckTests {
  @Test
  func `finds nothing wrong with the sample`() {
    #expect(PlaybookCheck.run(PlaybookTexts(SampleObjections.texts)) == [])
  }

  @Test(arguments: [
    // Wordings.
    ("say: {clarify: ", "say: {clarfy: ", "PB009 clarfy"),
    ("zh: 比哪家贵？, en: Dearer than whom?", "zh: 比哪家贵？", "PB004 {zh: 比哪家贵？}"),
    ("zh: 比哪家贵？", "zh: ''", "PB016 ''"),
    ("- {zh: '{quantity}都定了？', en: 'Is {quantity} settled?'}", "- 都定了", "PB005 都定了"),
    ("Is {quantity}", "Is {quantty}", "PB013 'Is {quantty} settled?'"),
    ("zh: '{quantity}都定了？', en", "zh: 都定了, de: 'So?', en", "PB002 de"),
    ("Is {quantity}", "Is {words}", "PB013 'Is {words} settled?'"),
    // Evidence.
    ("kind: figures", "kind: figure", "PB027 figure"),
    ("kind: inspection", "sort: inspection", "PB002 sort"),
    ("topics: [price, space]", "topics: [pirce, space]", "PB029 pirce"),
    ("topics: [price, space]", "topics: []", "PB005 []"),
    ("topics: [price, space]", "topics: price", "PB005 price"),
    ("id: sums", "id: tape", "PB007 tape"),
    ("title: {zh: 卷尺, en: Tape}", "title: {zh: Tape, en: Tape}", "PB018 Tape"),
    ("how: {zh: 当面量, en: Measure it there}", "how: {zh: 当面量, en: }", "PB016 }"),
    // Mistakes.
    ("move: pitch", "move: pich", "PB027 pich"),
    ("when: untraded", "when: free", "PB027 free"),
    ("'“{words}”: early'", "'“{word}”: early'", "PB013 '“{word}”: early'"),
    ("id: free", "id: early", "PB007 early"),
    ("id: free", "id: Free!", "PB024 Free!"),
    // What closes it.
    ("closed_by: [[objection_reason]]", "closed_by: [[objection_reson]]", "PB020 objection_reson"),
    ("closed_by: [[objection_reason]]", "closed_by: [[quantity]]", "PB020 quantity"),
    ("closed_by: [[objection_reason]]", "closed_by: [objection_reason]", "PB005 objection_reason"),
    ("closed_by: [[objection_reason]]", "closed_by: [[]]", "PB005 []"),
    ("closed_by: ", "closd_by: ", "PB002 closd_by"),
  ])
  func `marks a slip at its place`(right: String, wrong: String, expected: String) {
    #expect(SampleObjections.text.contains(right))
    let text = SampleObjections.text.replacing(right, with: wrong)
    #expect(marked(text).contains(expected))
  }

  @Test(arguments: [
    "    kind: inspection\n", "    topics: [space]\n", "    how: {zh: 当面量, en: Measure it there}\n",
  ])
  func `misses a key of evidence`(line: String) {
    #expect(SampleObjections.text.contains(line))
    #expect(
      marked(SampleObjections.text.replacing(line, with: "")).map { $0.prefix(5) } == ["PB003"])
  }

  @Test(arguments: ["move: pitch, ", "when: untraded, ", "id: early, "])
  func `misses a key of a mistake`(key: String) {
    #expect(SampleObjections.text.contains(key))
    #expect(
      marked(SampleObjections.text.replacing(key, with: "")).map { $0.prefix(5) } == ["PB003"])
  }

  @Test
  func `names the nearest step by its own name`() throws {
    let text = SampleObjections.text.replacing("say: {clarify: ", with: "say: {clarfy: ")
    #expect(try #require(check(text).first).values == ["name": "clarfy", "nearest": "clarify"])
  }

  @Test
  func `knows wordings only in objection steps`() {
    var texts = SampleObjections.texts
    texts["prepare.yaml"] = SamplePlaybook.prepare.replacing(
      "    aim: {zh: 有计划",
      with: "    say: [{zh: 说, en: Say}]\n    aim: {zh: 有计划"
    )
    #expect(PlaybookCheck.run(PlaybookTexts(texts)).map(\.values["name"]) == ["say"])
  }

  private func check(_ text: String) -> [Diagnostic] {
    let texts = SampleObjections.texts.merging(["objections.yaml": text]) { $1 }
    return PlaybookCheck.run(PlaybookTexts(texts))
  }

  /// The code of each mistake with the text its range covers.
  private func marked(_ text: String) -> [String] {
    let source = SourceText(name: "objections.yaml", text: text)
    return check(text).map { diagnostic in
      guard let range = diagnostic.range, let line = source.line(range.start.line) else {
        return diagnostic.code
      }
      let length = range.end.column - range.start.column
      return "\(diagnostic.code) \(line.dropFirst(range.start.column - 1).prefix(length))"
    }
  }
}
