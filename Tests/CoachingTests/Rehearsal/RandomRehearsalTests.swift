import Accounts
import Coaching
import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Rehearsals by chance; `SPAR_REHEARSALS` asks for more of them than a test run can wait for.
@Suite struct RandomRehearsalTests {
  private static let count =
    ProcessInfo.processInfo.environment["SPAR_REHEARSALS"].flatMap { Int($0) } ?? 120

  @Test func `Rehearsals by chance come to an end, say something, and score the same again`() throws
  {
    let scorer = Scorer(try Rubric(json: try #require(Content.text("scoring/rubric.json"))))
    let desks = try Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, try Desk(language: $0)) })
    for number in 0..<Self.count {
      let talk = try play(number, desks)
      #expect(!talk.turns.contains { $0.text.isEmpty }, "\(number)")
      let again = try play(number, desks)
      #expect(talk == again, "\(number)")
      let read = try Transcript(reading: talk.lines)
      #expect(scorer.card(for: talk).score == scorer.card(for: read).score, "\(number)")
    }
  }

  /// Plays one rehearsal: every scenario comes round, and the customer of an account besides.
  private func play(_ number: Int, _ desks: [Language: Desk]) throws -> Transcript {
    let names = ShippedScenarios.names
    let place = number % (names.count + 2)
    let language =
      place < names.count ? names[place].language : Language.allCases[place - names.count]
    let desk = try #require(desks[language])
    let maker = RehearsalMaker(desk.context, ShippedScenarios.library)
    var rehearsal =
      try place < names.count
      ? maker.rehearsal(of: names[place].id, mode: .choose, seed: UInt64(number), rep: nil)
      : maker.rehearsal(with: desk.record, mode: .choose, seed: UInt64(number), rep: nil)
    var numbers = SeededNumbers(seed: UInt64(number) + 1)
    _ = try rehearsal.begin()
    var turns = 0
    while rehearsal.outcome == nil {
      try #require(turns < 60, "no end: \(rehearsal.scenario.id) \(number)")
      turns += 1
      try #require(!rehearsal.options.isEmpty, "a trap: \(rehearsal.scenario.id) \(number)")
      let chosen = Int(numbers.next() % UInt64(rehearsal.options.count)) + 1
      _ = try rehearsal.hear(numbers.next() % 8 == 0 ? "嗯，ok" : String(chosen))
    }
    return rehearsal.transcript
  }
}
