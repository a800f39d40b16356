import Diagnostics
import Testing

@testable import Playbooks

/// A dealer's playbook laid over what another says about objections.
struct ObjectionsExtensionTests {
  private let base: Playbook
  private let clarify = StepID(stage: "objection", step: "clarify")

  init() throws {
    base = try Playbook(parts: PlaybookTexts(SampleObjections.texts))
  }

  private func parts(_ text: String) -> PlaybookTexts {
    let head = "playbook: mine\nextends: small\n"
    return PlaybookTexts(singleFile: SourceText(name: "mine.yaml", text: head + text))
  }

  private func objections(_ text: String) throws -> Objections {
    #expect(PlaybookCheck.run(parts(text), base: base) == [])
    return try Playbook(parts: parts(text), base: base).objections()
  }

  @Test
  func `adds evidence after another and changes single keys by id`() throws {
    let evidence = try objections(
      """
      evidence:
        - id: ride
          kind: drive
          topics: [space]
          title: {zh: 试坐, en: Ride}
          how: {zh: 坐一段, en: Ride a while}
          after: tape
        - {id: tape, kind: document}
      """
    ).evidence
    #expect(evidence.map(\.id) == ["tape", "ride", "sums"])
    #expect(evidence.map(\.kind) == [.document, .drive, .figures])
    #expect(evidence.first?.title[.english] == "Tape")
  }

  @Test
  func `puts the dealer's own evidence first for its topic`() throws {
    let objections = try objections(
      """
      evidence:
        - id: ride
          kind: drive
          topics: [space]
          title: {zh: 试坐, en: Ride}
          how: {zh: 坐一段, en: Ride a while}
      """
    )
    #expect(objections.evidence(for: "space").first?.id == "ride")
    #expect(objections.evidence.map(\.isOwn) == [false, false, true])
  }

  @Test
  func `removes evidence and mistakes`() throws {
    let objections = try objections("remove: [sums, free]\n")
    #expect(objections.evidence.map(\.id) == ["tape"])
    #expect(objections.faults.map(\.id) == ["early"])
  }

  @Test
  func `changes mistakes by id and keeps what it does not give`() throws {
    let faults = try objections("faults: [{id: early, when: always}]\n").faults
    #expect(faults.map(\.when) == [.always, .untraded])
    #expect(faults.first?.text[.chinese] == "“{words}”——早了")
  }

  @Test
  func `keeps no evidence for a topic that is removed`() throws {
    let evidence = try objections("remove: [space]\n").evidence
    #expect(evidence.map(\.id) == ["sums"])
    #expect(evidence.map(\.topics) == [["price"]])
  }

  @Test
  func `lays wordings of a topic over those of its step, and a step's list over the other`() throws
  {
    let objections = try objections(
      """
      topics:
        - {id: price, say: {clarify: {zh: 贵在哪？, en: Too dear where?}}}
        - {id: space, say: {clarify: {zh: 挤在哪？, en: Tight where?}}}
      steps:
        objection.clarify:
          say: [{zh: 还有呢？, en: What else?}]
      """
    )
    let wordings = ["price", "space"].map { topic in
      objections.wordings(for: clarify, topic: topic).map { $0[.english] }
    }
    #expect(wordings == [["Too dear where?", "What else?"], ["Tight where?", "What else?"]])
    #expect(objections.topics.first?.cues[.english] == ["too dear"])
  }

  @Test(arguments: [("closed_by: []\n", 0), ("version: 3\n", 1)])
  func `replaces what closes an objection only when it says so`(text: String, count: Int) throws {
    #expect(try objections(text).closedBy.count == count)
  }

  @Test
  func `waits for no field that is not asked any more`() throws {
    let objections = try objections(
      """
      closed_by: [[objection_reason, objection_note], [objection_note]]
      steps:
        objection.clarify:
          remove: [objection_reason]
          prompts:
            - field: objection_note
              type: text
              label: {zh: 备注, en: note}
              question: {zh: 还有吗？, en: Anything else?}
              why: {zh: 免得漏, en: To miss nothing}
              example: {zh: 没有, en: Nothing}
      """
    )
    #expect(objections.closedBy == [["objection_note"], ["objection_note"]])
  }

  @Test
  func `says what a piece of evidence lacks`() throws {
    let text = "evidence: [{id: ride, kind: drive, topics: [space], title: {zh: 试坐, en: Ride}}]\n"
    #expect(PlaybookCheck.run(parts(text), base: base).map(\.code) == ["PB003"])
    let playbook = try Playbook(parts: parts(text), base: base)
    let error = #expect(throws: PlaybookError.self) { try playbook.objections() }
    guard case .faulty(let found) = error else {
      Issue.record("the error is \(String(describing: error))")
      return
    }
    #expect(found.map(\.values) == [["key": "how"]])
    #expect(found.map(\.file) == ["mine.yaml"])
  }
}
