import Testing

@testable import Understanding

@Suite struct CalendarNameTests {
  private static let names: [(String, String)] = [
    ("Jack May signs off", "Jack May"), ("Met May Chen today", "May Chen"),
    ("April Summers is the fleet manager", "April Summers"), ("Spoke with June about it", "June"),
    ("June said they need 10 vans", "June"), ("Linda March, fleet manager", "Linda March"),
    ("Will Smith signs", "Will Smith"), ("Met Will Turner at the depot", "Will Turner"),
    ("Will Brown, fleet manager", "Will Brown"), ("Talked to August Berg", "August Berg"),
  ]

  @Test(arguments: names)
  func `A month or a verb inside a name is part of it`(text: String, name: String) throws {
    let facts = try facts(in: text)
    let people = facts.compactMap { fact in
      if case .contact(let contact) = fact.value { contact.name } else { nil }
    }
    #expect(people == [name])
    for fact in facts {
      switch fact.value {
      case .commitment, .purchaseTime, .occasion: Issue.record("\(text): \(fact)")
      default: continue
      }
    }
  }

  private static let times: [(String, Int)] = [
    ("Will call Linda in May", 5), ("Meet Jack May 5", 5), ("In June Linda will decide", 6),
    ("Delivery in May or June", 5), ("Linda will sign in April", 4),
    ("May Chen will sign in June", 6),
  ]

  @Test(arguments: times)
  func `A month beside a name stays a time`(text: String, month: Int) throws {
    let months = try facts(in: text).compactMap { fact in
      switch fact.value {
      case .commitment(let commitment): commitment.due.day?.month
      case .purchaseTime(let from, _, _): from?.month
      default: nil
      }
    }
    #expect(months == [month])
  }

  @Test(arguments: ["Will call Linda on Friday", "Will Linda sign on Friday?", "Will they buy?"])
  func `Will before anything but a surname is no name`(text: String) throws {
    for fact in try facts(in: text) {
      if case .contact(let contact) = fact.value { #expect(contact.name == "Linda") }
    }
  }

  private func facts(in text: String) throws -> [Fact] {
    let day = try #require(ReadDay(year: 2026, month: 11, day: 24))
    return NoteReader().facts(in: text, at: ReadInstant(day: day))
  }
}
