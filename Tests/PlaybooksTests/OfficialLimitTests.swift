import Diagnostics
import Foundation
import Testing

@testable import Playbooks

struct OfficialLimitTests {
  @Test
  func `are read with their documents`() throws {
    let limits = try SampleLimits.playbook().limits()
    let price = try #require(limits.first)
    #expect(limits.map(\.id) == ["price", "engine", "tender"])
    #expect(price.source.title[.english] == "Rules for cars")
    #expect(price.source.number == "第7号")
    #expect(price.source.asOf == "2017-12-05")
    #expect(price.measure == .pricePerVehicle)
    #expect(price.bound == .atMost(120_000))
    #expect(price.kinds == ["mail"])
    #expect(price.title[.chinese] == "价格标准")
    #expect(limits[1].bound.number == Decimal(string: "1.6"))
    #expect(limits[2].bound == .atLeast(2_000_000))
  }

  @Test
  func `cover the segments within theirs without the exceptions`() throws {
    let limits = try SampleLimits.playbook().limits()
    #expect(limits.map(\.segments) == [["city", "city.tax"], [], ["city", "school"]])
  }

  @Test
  func `are for no segment when the exceptions take all`() throws {
    let text = SampleLimits.text.replacing("segments: [city]", with: "except: [city, school]")
    #expect(try SampleLimits.playbook(text).limits().map(\.id) == ["engine", "tender"])
  }

  @Test(
    arguments: [
      ("city.tax", "mail", true), ("city", "mail", true), ("school", "mail", false),
      ("city", "other", false), ("city", nil, false), (nil, "mail", false),
    ] as [(String?, String?, Bool)])
  func `cover a purchase of their segments and kinds`(
    segment: String?,
    kind: String?,
    isCovered: Bool
  ) throws {
    let price = try #require(try SampleLimits.playbook().limits().first)
    #expect(price.covers(segment: segment, kind: kind) == isCovered)
  }

  @Test
  func `for all cover what is not known`() throws {
    let limits = try SampleLimits.playbook().limits()
    #expect(limits[1].covers(segment: nil, kind: nil))
  }

  @Test
  func `can stand in the outline file`() throws {
    let text = ExamplePlaybook.text(
      with: """
        limits:
          sources:
            - {id: law, title: {zh: 采购法, en: The law}, number: 第1号, as_of: 2003-01-01}
          limits:
            - {id: bid, source: law, measure: bid_days, at_least: 20, title: {zh: 天数, en: days}}
        """
    )
    let parts = PlaybookTexts(singleFile: SourceText(name: "a.yaml", text: text))
    #expect(PlaybookCheck.run(parts) == [])
    #expect(try Playbook(parts: parts).limits().map(\.measure) == [.bidDays])
  }

  @Test
  func `are absent when the playbook has none`() throws {
    let playbook = try Playbook(parts: PlaybookTexts(SamplePlaybook.texts))
    #expect(throws: PlaybookError.absent("limits")) { try playbook.limits() }
  }

  @Test
  func `of a document that is not there are an error`() throws {
    let text = SampleLimits.text.replacing(
      "source: rules, measure: displ", with: "source: rulez, measure: displ")
    let error = try #require(throws: PlaybookError.self) {
      try SampleLimits.playbook(text).limits()
    }
    guard case .faulty(let diagnostics) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(diagnostics.map(\.code) == ["PB027"])
    #expect(diagnostics.first?.values["nearest"] == "rules")
  }
}
