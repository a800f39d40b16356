import Diagnostics
import Foundation
import Testing

@testable import Playbooks

/// What the playbook that Spar ships says about objections.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: ShippedPlaybook.outlinePath)))
struct ShippedObjectionsTests {
  private static let steps = ["clarify", "emphasize", "probe", "confirm", "dispel", "secure"]

  private let objections: Objections

  init() throws {
    var texts: [String: String] = [:]
    for name in ["playbook.yaml", "objections.yaml"] {
      texts[name] = try String(
        contentsOf: ShippedPlaybook.folder.appending(path: name), encoding: .utf8)
    }
    objections = try Playbook(parts: PlaybookTexts(texts)).objections()
  }

  @Test(arguments: steps)
  func `every step has two wordings, one of which any account can fill`(step: String) {
    let id = StepID(stage: "objection", step: step)
    let texts = objections.wordings(for: id, topic: nil)
    #expect(texts.count >= 2)
    let variables: Set = ["brand", "dealer", "model", "rival"]
    for language in Language.allCases {
      #expect(texts.contains { variables.isSuperset(of: TextFilling($0[language]).names) })
    }
  }

  @Test
  func `every topic has its own words and its evidence`() {
    #expect(objections.topics.count == 17)
    for topic in objections.topics {
      #expect(topic.say.keys.contains("clarify"), "\(topic.id)")
      #expect(topic.say.keys.contains("emphasize"), "\(topic.id)")
      #expect(topic.say.keys.contains("dispel"), "\(topic.id)")
      #expect(objections.evidence(for: topic.id).count >= 2, "\(topic.id)")
    }
  }

  @Test
  func `has every mistake, each quoting the rep`() {
    #expect(Set(objections.faults.map(\.move)) == Set(FaultMove.allCases.map(\.rawValue)))
    #expect(objections.faults.filter { $0.when == .untraded }.map(\.id) == ["untraded"])
    #expect(objections.faults.allSatisfy { $0.text[.chinese].hasPrefix("“{words}”——") })
    #expect(objections.faults.allSatisfy { $0.text[.english].hasPrefix("“{words}”: ") })
  }

  @Test
  func `is closed by a word after it and a date`() {
    #expect(
      objections.closedBy == [
        ["objection_reaction", "objection_after"], ["objection_commitment_due"],
      ]
    )
  }

  @Test
  func `both languages call the same names`() {
    let unlike = texts.filter { text in
      Set(TextFilling(text[.chinese]).names) != Set(TextFilling(text[.english]).names)
    }
    #expect(unlike == [])
  }

  @Test
  func `Chinese has wide marks and narrow brackets, English no wide marks`() {
    let wide = Set("，。：；？！（）、")
    #expect(texts.map { $0[.english] }.filter { $0.contains { wide.contains($0) } } == [])
    let narrow = Set(",;:?!.（）\"")
    #expect(texts.map { $0[.chinese] }.filter { $0.contains { narrow.contains($0) } } == [])
  }

  /// Everything a rep reads of wordings, evidence and mistakes.
  private var texts: [Localized] {
    objections.topics.flatMap(\.say.values) + objections.steps.flatMap(\.say)
      + objections.evidence.flatMap { [$0.title, $0.how] } + objections.faults.map(\.text)
  }
}
