import Diagnostics
import Testing

@testable import Playbooks

struct PlaybookExtensionTests {
  private let base: Playbook

  init() throws {
    base = try Playbook(parts: PlaybookTexts(SamplePlaybook.texts))
  }

  private static let text = """
    playbook: mine
    extends: small
    title: {zh: 我的方法, en: My method}
    variables:
      brand: {zh: 某牌, en: Some brand}
      town: {zh: 本市, en: our town}
    stages:
      - id: prepare
        steps:
          - {id: extra, title: {zh: 附加, en: Extra}, after: customer}
      - {id: care, title: {zh: 维护, en: Care}, steps: [{id: visit, title: {zh: 回访, en: Visit}}]}
    segments:
      - {id: school, title: {zh: 中小学, en: Schools}}
      - {id: bank, title: {zh: 银行, en: Bank}, after: city}
    remove: [need, city.tax]
    steps:
      prepare.customer:
        remove: [segment]
        prompts:
          - field: quantity
            question: {zh: 一共几台?, en: How many in all?}
          - field: town_size
            type: number
            label: {zh: 人口, en: people}
            question: {zh: "{town}多少人?", en: "How many people in {town}?"}
            why: {zh: 看规模, en: To see the size}
            example: {zh: "12", en: "12"}
      prepare.extra:
        aim: {zh: 多问一句, en: Ask once more}
        prompts:
          - field: extra_note
            type: text
            label: {zh: 附注, en: note}
            question: {zh: 还有吗?, en: Anything else?}
            why: {zh: 免得漏, en: To miss nothing}
            example: {zh: 没有, en: Nothing}
      care.visit:
        aim: {zh: 常回访, en: Visit again}
        prompts:
          - field: quantity
            question: {zh: 还要几台?, en: How many more?}
            why: {zh: 有新需求, en: New needs}
            example: {zh: 2台, en: 2 cars}
    rules:
      - id: check-stock
        size: 2
    """

  private func parts(_ text: String = text) -> PlaybookTexts {
    PlaybookTexts(singleFile: SourceText(name: "mine.yaml", text: text))
  }

  @Test
  func `lays its outline over the other`() throws {
    let outline = try Playbook(parts: parts(), base: base).outline
    #expect(outline.id == "mine")
    #expect(outline.title[.english] == "My method")
    #expect(outline.motto?[.english] == "Advise well")
    #expect(outline.variables.map(\.wording[.english]) == ["Some brand", "our town"])
    #expect(outline.stages.map(\.id) == ["prepare", "close", "care"])
    #expect(outline.stages.first?.steps.map(\.id.step) == ["customer", "extra", "plan"])
    #expect(outline.segments.map(\.id) == ["city", "bank", "school"])
    #expect(outline.segments.first?.children == [])
    #expect(outline.segments.last?.title[.english] == "Schools")
    #expect(outline.sheet.map(\.id) == ["segment"])
  }

  @Test
  func `replaces, adds and removes prompts`() throws {
    let playbook = try Playbook(parts: parts(), base: base)
    let step = try playbook.step(StepID(stage: "prepare", step: "customer"))
    #expect(step.aim[.english] == "Know how many")
    #expect(step.prompts.map(\.field) == ["quantity", "town_size"])
    #expect(step.prompts.first?.question[.english] == "How many in all?")
    #expect(step.prompts.first?.follows == ["check-stock"])
    #expect(try playbook.prompts(inStage: "care").first?.label[.english] == "quantity")
  }

  @Test
  func `replaces single keys of a rule`() throws {
    let rules = try Playbook(parts: parts(), base: base).rules()
    #expect(rules.map(\.size) == [2])
    #expect(rules.first?.owner == .us)
  }

  @Test
  func `leaves the other playbook as it was`() throws {
    _ = try Playbook(parts: parts(), base: base).allFields()
    #expect(try base.step(StepID(stage: "prepare", step: "customer")).prompts.count == 2)
  }

  @Test
  func `is checked against the other`() {
    #expect(PlaybookCheck.run(parts(), base: base) == [])
    let wrong = Self.text.replacing("remove: [need", with: "remove: [neeed")
      .replacing(
        "field: quantity\n        question: {zh: 一共",
        with: "field: quantty\n        question: {zh: 一共"
      )
    let found = PlaybookCheck.run(parts(wrong), base: base)
    #expect(found.map(\.code) == ["PB028", "PB003", "PB003", "PB003", "PB003"])
  }

  @Test
  func `needs the other`() {
    #expect(PlaybookCheck.run(parts()).map(\.code) == ["PB023"])
    #expect(throws: PlaybookError.self) { try Playbook(parts: parts()) }
  }
}
