import Diagnostics
import Foundation
import Testing

@testable import Playbooks

struct LimitLayeringTests {
  private func playbook(_ text: String) throws -> Playbook {
    try Playbook(parts: parts(text), base: SampleLimits.playbook())
  }

  private func parts(_ text: String) -> PlaybookTexts {
    let head = "playbook: mine\nextends: small\n"
    return PlaybookTexts(singleFile: SourceText(name: "mine.yaml", text: head + text))
  }

  private static let changes = """
    limits:
      sources:
        - {id: town, title: {zh: 本市规定, en: Town rules}, number: 第9号, as_of: 2026-01-01}
      limits:
        - {id: price, source: town, kind: [], at_most: 150000}
        - id: share
          source: town
          measure: new_energy_share
          at_least: 50
          title: {zh: 新能源比例, en: the share of new-energy cars}
          after: price
      remove: [engine]
    """

  @Test
  func `change, add and remove single limits`() throws {
    let limits = try playbook(Self.changes).limits()
    #expect(limits.map(\.id) == ["price", "share", "tender"])
    #expect(limits.map(\.source.id) == ["town", "town", "law"])
    let price = try #require(limits.first)
    #expect(price.bound == .atMost(150_000))
    #expect(price.kinds == [])
    #expect(price.segments == ["city", "city.tax"])
    #expect(price.title[.english] == "the price standard")
  }

  @Test
  func `are right over the other playbook`() throws {
    #expect(PlaybookCheck.run(parts(Self.changes), base: try SampleLimits.playbook()) == [])
  }

  @Test
  func `are those of the other playbook when this one has none`() throws {
    let limits = try playbook("title: {zh: 我的, en: Mine}\n").limits()
    #expect(limits.map(\.id) == ["price", "engine", "tender"])
  }

  @Test
  func `go with their document`() throws {
    #expect(try playbook("remove: [rules]\n").limits().map(\.id) == ["tender"])
  }

  @Test
  func `can all be removed`() throws {
    #expect(try playbook("remove: [rules, law]\n").limits() == [])
  }
}
