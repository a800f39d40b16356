import Accounts
import Foundation
import Testing

@testable import Coaching

@Suite struct AgendaTests {
  private static let wednesday = CalendarDay(iso: "2026-11-25")

  private func promise(_ due: String?) throws -> Owned<Commitment> {
    var source = IdentifierSource(random: SystemRandomNumberGenerator())
    let now = Date(timeIntervalSince1970: 0)
    let day = try due.map { try #require(CalendarDay(iso: $0)) }
    let terms = CommitmentTerms(
      owner: .us, what: "送方案", due: day, time: nil, reason: nil, rule: nil)
    return Owned(
      Commitment(id: source.next(at: now), terms: terms, state: .open, made: now), of: .dealer,
      named: "市公安局")
  }

  private static let places: [(String?, Agenda.Section)] = [
    ("2025-11-25", .overdue), ("2026-11-24", .overdue), ("2026-11-25", .today),
    ("2026-11-26", .thisWeek), ("2026-11-29", .thisWeek), ("2026-11-30", .later), (nil, .undated),
  ]

  @Test(arguments: places)
  func `A promise stands where its day puts it`(due: String?, section: Agenda.Section) throws {
    let today = try #require(Self.wednesday)
    let agenda = Agenda([try promise(due)], [], on: today)
    #expect(agenda.items.map(\.section) == [section])
    #expect(agenda.items(in: section).map(\.number) == [1])
  }

  @Test func `On a Sunday the week ends with the day`() throws {
    let sunday = try #require(CalendarDay(iso: "2028-02-27"))
    let agenda = Agenda([try promise("2028-02-28"), try promise("2028-02-29")], [], on: sunday)
    #expect(agenda.items(in: .thisWeek).isEmpty)
    #expect(agenda.items(in: .later).map(\.number) == [1, 2])
  }
}
