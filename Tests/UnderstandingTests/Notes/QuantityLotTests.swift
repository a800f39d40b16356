import Foundation
import Testing

@testable import Understanding

@Suite struct QuantityLotTests {
  private static let lots: [(String, [Bounds])] = [
    ("一共二十台，十台先交", [Bounds(20)]), ("二十台，先交十台", [Bounds(20)]),
    ("要30台，首批10台年底前到", [Bounds(30)]), ("20 vans in all, the first 10 by May", [Bounds(20)]),
    ("先交十台，一共二十台", [Bounds(20)]), ("They need 30 cars, 12 cars up front", [Bounds(30)]),
  ]

  @Test(arguments: lots)
  func `A first lot is part of the order`(text: String, counts: [Bounds]) throws {
    #expect(try quantities(in: text) == counts)
  }

  private static let whole: [(String, [Bounds])] = [
    ("先要10台", [Bounds(10)]), ("10 vans first", [Bounds(10)]),
    ("12台，其中七座的3台", [Bounds(12), Bounds(3)]), ("需要5台轿车和3台七座商务车", [Bounds(5), Bounds(3)]),
    ("先上5台，年底再上10台", [Bounds(5), Bounds(10)]),
    ("分两批，第一批10台，第二批5台", [Bounds(10), Bounds(5)]),
  ]

  @Test(arguments: whole)
  func `A lot by itself, or a kind of car, is wanted`(text: String, counts: [Bounds]) throws {
    #expect(try quantities(in: text) == counts)
  }

  @Test func `What counts people hides no count of cars`() throws {
    let found = try quantities(in: "大概300人吧，20来台车")
    #expect(found.map(\.low) == [Bounds(20).low])
  }

  private func quantities(in text: String) throws -> [Bounds] {
    let day = try #require(ReadDay(year: 2026, month: 11, day: 24))
    return NoteReader().facts(in: text, at: ReadInstant(day: day)).compactMap { fact in
      if case .quantity(let bounds, _) = fact.value { bounds } else { nil }
    }
  }
}
