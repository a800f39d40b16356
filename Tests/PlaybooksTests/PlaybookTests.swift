import Diagnostics
import Synchronization
import Testing

@testable import Playbooks

struct PlaybookTests {
  private let playbook: Playbook

  init() throws {
    playbook = try Playbook(parts: PlaybookTexts(SamplePlaybook.texts))
  }

  @Test
  func `gives the outline without any other part`() throws {
    let alone = PlaybookTexts(["playbook.yaml": SamplePlaybook.outline])
    let outline = try Playbook(parts: alone).outline
    #expect(outline.id == "small")
    #expect(outline.version == 2)
    #expect(outline.title[.chinese] == "小方法")
    #expect(
      outline.steps.map(\.id.rawValue) == ["prepare.customer", "prepare.plan", "close.options"]
    )
    #expect(outline.card.map(\.rawValue) == ["prepare.plan"])
    #expect(outline.segments.first?.children.map(\.id) == ["city.tax"])
    #expect(outline.sheet.map(\.fields) == [["segment"], ["quantity"]])
  }

  @Test
  func `gives a step with its prompts`() throws {
    let step = try playbook.step(StepID(stage: "prepare", step: "customer"))
    #expect(step.title[.english] == "Customer")
    #expect(step.prompts.map(\.field) == ["segment", "quantity"])
    let quantity = try #require(step.prompts.last)
    #expect(quantity.type == .quantity)
    #expect(quantity.cues[.chinese] == ["几台", "多少辆"])
    #expect(quantity.follows == ["check-stock"])
  }

  @Test
  func `fills a choice from the segments`() throws {
    let prompt = try #require(try playbook.prompt(for: "segment"))
    #expect(prompt.choices.map(\.id) == ["city", "city.tax", "school"])
  }

  @Test
  func `takes type and label of a field from its first prompt`() throws {
    let prompt = try #require(try playbook.prompts(inStage: "close").first)
    #expect(prompt.type == .quantity)
    #expect(prompt.label[.chinese] == "数量")
    #expect(prompt.question[.chinese] == "最后几台?")
  }

  @Test
  func `gives objections with what ends a step`() throws {
    let objections = try playbook.objections()
    #expect(objections.topics.map(\.id) == ["price"])
    #expect(objections.steps.first?.done == "objection_reason")
    #expect(objections.steps.first?.mistake?[.english] == "Do not pitch yet")
    #expect(objections.steps.first?.prompts.first?.answered == .characters(2))
  }

  @Test
  func `gives the proposal rules`() throws {
    let rule = try #require(try playbook.rules().first)
    #expect(rule.when.has == ["quantity"])
    #expect(rule.when.objection == ObjectionCondition.none)
    #expect(rule.when.withoutCommitments)
    #expect(rule.due == .workingDays(2))
  }

  @Test
  func `lists each field once`() throws {
    #expect(
      try playbook.allFields().map(\.field) == ["segment", "quantity", "team", "objection_reason"]
    )
  }

  @Test
  func `says which section it does not have`() throws {
    #expect(throws: PlaybookError.absent("fit")) { try playbook.fit() }
    #expect(throws: PlaybookError.absent("dealer")) { try playbook.dealer() }
    let unknown = StepID(stage: "prepare", step: "nothing")
    #expect(throws: PlaybookError.unknownStep(unknown)) { try playbook.step(unknown) }
  }

  @Test
  func `reads only the parts it needs, and each once`() throws {
    let parts = CountingParts(PlaybookTexts(SamplePlaybook.texts))
    let playbook = try Playbook(parts: parts)
    #expect(parts.asked == ["playbook.yaml"])
    _ = try playbook.prompts(inStage: "prepare")
    _ = try playbook.prompts(inStage: "prepare")
    _ = try playbook.prompt(for: "quantity")
    #expect(parts.asked == ["playbook.yaml", "prepare.yaml"])
  }

  @Test
  func `names the part that is not there`() throws {
    let alone = PlaybookTexts(["playbook.yaml": SamplePlaybook.outline])
    let playbook = try Playbook(parts: alone)
    #expect(throws: PlaybookError.missingPart("proposals.yaml")) { try playbook.rules() }
  }
}

/// Parts that remember what they were asked for.
private final class CountingParts: PlaybookParts {
  private let texts: PlaybookTexts
  private let names = Mutex<[String]>([])

  init(_ texts: PlaybookTexts) {
    self.texts = texts
  }

  var asked: [String] { names.withLock { $0 } }

  func part(named name: String) -> SourceText? {
    names.withLock { $0.append(name) }
    return texts.part(named: name)
  }
}
