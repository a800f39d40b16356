import Diagnostics
import Testing

@testable import Playbooks

struct ObjectionsTests {
  private let objections: Objections
  private let clarify = StepID(stage: "objection", step: "clarify")

  init() throws {
    objections = try Playbook(parts: PlaybookTexts(SampleObjections.texts)).objections()
  }

  @Test
  func `gives the topic's wording first, then the step's`() {
    #expect(
      objections.wordings(for: clarify, topic: "price").map { $0[.english] } == [
        "Dearer than whom?", "Who else but {brand}?", "Is {quantity} settled?",
      ]
    )
  }

  @Test(arguments: [nil, "space", "nonsense"])
  func `gives the step's wordings when the topic has none`(topic: String?) {
    #expect(
      objections.wordings(for: clarify, topic: topic).map { $0[.chinese] } == [
        "除了{brand}还看谁？", "{quantity}都定了？",
      ]
    )
  }

  @Test(arguments: ["objection.secure", "prepare.clarify"])
  func `has no wordings for what is no objection step`(name: String) throws {
    let step = try #require(StepID(name))
    #expect(objections.wordings(for: step, topic: "price") == [])
  }

  @Test(
    arguments: [
      (nil, ["tape", "sums"]), ("price", ["sums"]), ("space", ["tape", "sums"]), ("nonsense", []),
    ] as [(String?, [String])])
  func `gives the evidence for a topic`(topic: String?, expected: [String]) {
    #expect(objections.evidence(for: topic).map(\.id) == expected)
  }

  @Test
  func `gives evidence whole`() {
    #expect(
      objections.evidence.first
        == Evidence(
          id: "tape",
          kind: .inspection,
          topics: ["space"],
          title: Localized(zh: "卷尺", en: "Tape"),
          how: Localized(zh: "当面量", en: "Measure it there")
        )
    )
  }

  @Test
  func `gives the mistakes and what closes an objection`() {
    #expect(objections.faults.map(\.id) == ["early", "free"])
    #expect(objections.faults.map(\.move) == ["pitch", "concede"])
    #expect(objections.faults.map(\.when) == [.reasonUnknown, .untraded])
    #expect(objections.faults.first?.text[.english] == "“{words}”: early")
    #expect(objections.closedBy == [["objection_reason"]])
  }

  @Test
  func `has nothing of it in a playbook that gives nothing`() throws {
    let plain = try Playbook(parts: PlaybookTexts(SamplePlaybook.texts)).objections()
    #expect(plain.evidence == [])
    #expect(plain.faults == [])
    #expect(plain.closedBy == [])
    #expect(plain.wordings(for: clarify, topic: "price") == [])
  }
}
