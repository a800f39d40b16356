import Diagnostics
import Foundation
import Testing

@testable import Playbooks

/// The playbook that Spar ships.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: ShippedPlaybook.outlinePath)))
struct ShippedPlaybookTests {
  private let parts: PlaybookTexts

  init() throws {
    var texts: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: ShippedPlaybook.folder.path())
    where name.hasSuffix(".yaml") {
      texts[name] = try String(
        contentsOf: ShippedPlaybook.folder.appending(path: name),
        encoding: .utf8
      )
    }
    parts = PlaybookTexts(texts)
  }

  @Test
  func `has no mistake`() {
    #expect(PlaybookCheck.run(parts) == [])
  }

  @Test
  func `has the five stages and every step of the method`() throws {
    let outline = try Playbook(parts: parts).outline
    #expect(outline.stages.map(\.steps.count) == [4, 9, 5, 5, 4])
    #expect(outline.objections?.steps.count == 6)
  }

  @Test
  func `asks something in every step`() throws {
    let playbook = try Playbook(parts: parts)
    for stage in playbook.outline.stages {
      let steps = try playbook.steps(inStage: stage.id)
      #expect(steps.count == stage.steps.count)
      #expect(steps.allSatisfy { !$0.prompts.isEmpty })
    }
    #expect(try playbook.fit().groups.count == 5)
    #expect(try !playbook.dealer().isEmpty)
    #expect(try !playbook.rules().isEmpty)
  }
}
