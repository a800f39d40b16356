import Testing

@testable import Understanding

@Suite struct ComparedNameTests {
  private static let cases: [(String, [String])] = [
    ("说实话你们比骏途贵", ["骏途"]), ("我们后排比骏途宽", ["骏途"]), ("你们的价比骏途高出不少", ["骏途"]), ("比别家贵", []),
    ("比去年贵", []), ("比预算贵", []), ("比你们贵", []), ("比较贵", []), ("比骏途高配每台贵", []),
    ("the Halden is a lot cheaper", ["Halden"]), ("yours is dearer than the Halden", ["Halden"]),
    ("It is cheaper", []), ("the diesel is cheaper", []), ("cheaper than we thought", []),
  ]

  @Test(arguments: cases)
  func `A name that our price is held against is a rival`(text: String, names: [String]) throws {
    let day = try #require(ReadDay(year: 2026, month: 11, day: 24))
    let facts = NoteReader().facts(in: text, at: ReadInstant(day: day))
    let found = facts.compactMap { fact in
      if case .rival(let name) = fact.value { name } else { nil }
    }
    #expect(found == names)
  }
}
