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

  @Test
  func `has official limits, each with a dated document`() throws {
    let limits = try Playbook(parts: parts).limits()
    let days = limits.map(\.source.asOf)
    #expect(limits.count == 16)
    #expect(days.allSatisfy { $0.count == 10 && $0 >= "2003-01-01" && $0 <= "2020-03-02" })
    #expect(limits.allSatisfy { !$0.source.number.isEmpty && !$0.segments.isEmpty })
  }

  @Test(
    arguments: [
      ("city.police", "confidential", [120_000]), ("township", "emergency", [180_000]),
      ("county.court", "enforcement", [120_000, 180_000]), ("city", "special", []),
      ("city", "general", []), ("company", "confidential", []),
    ] as [(String, String, [Decimal])])
  func `knows what a car may cost`(segment: String, kind: String, prices: [Decimal]) throws {
    let limits = try Playbook(parts: parts).limits()
      .filter { $0.measure == .pricePerVehicle && $0.covers(segment: segment, kind: kind) }
    #expect(limits.map(\.bound.number) == prices)
  }

  @Test(
    arguments: [
      ("city.tax", [1_000_000]), ("county.tax", [1_000_000]), ("city", [300_000]),
      ("county.police", [300_000]), ("school", []),
    ] as [(String, [Decimal])])
  func `holds tax bureaus to the thresholds of the centre`(
    segment: String,
    amounts: [Decimal]
  ) throws {
    let limits = try Playbook(parts: parts).limits()
      .filter { $0.measure == .dispersedPurchase && $0.covers(segment: segment, kind: nil) }
    #expect(limits.map(\.bound.number) == amounts)
  }
}
