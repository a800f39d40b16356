import Foundation
import Testing

@testable import Coaching

@Suite struct PracticeSchedulerTests {
  private func zone(hours: Int) throws -> TimeZone {
    try #require(TimeZone(secondsFromGMT: hours * 3600))
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(abs(one), abs(other))
  }

  @Test(.enabled(if: MemoryVectors.file != nil), arguments: [0, 8])
  func `Reference histories come out to the last digits`(hours: Int) throws {
    let vectors = try #require(try MemoryVectors.read())
    let start = try Date.ISO8601FormatStyle().parse("2026-01-05T01:00:00Z")
    for history in vectors.histories {
      let scheduler = PracticeScheduler(
        weights: try #require(history.w.weights), retention: history.desired_retention,
        learningSteps: history.learning_steps_s, relearningSteps: history.relearning_steps_s,
        longest: history.maximum_interval, zone: try zone(hours: hours))
      var card = PracticeCard(due: start)
      for review in history.reviews {
        let rating = try #require(PracticeRating(rawValue: review.rating))
        card = scheduler.card(card, rated: rating, at: start + review.at_s)
        let memory = try #require(card.memory)
        #expect(isNear(memory.stability, review.s), "\(history.id)")
        #expect(isNear(memory.difficulty, review.d), "\(history.id)")
        #expect(card.phase.rawValue == review.state, "\(history.id)")
        #expect(card.step == review.step, "\(history.id)")
        #expect(card.due == start + review.due_s, "\(history.id)")
      }
      if let recall = history.retrievability {
        let value = scheduler.recall(of: card, at: start + recall.at_s)
        #expect(isNear(value, recall.value), "\(history.id)")
      }
    }
  }

  /// From the formulas: two reviews twenty minutes apart, over local midnight or not.
  private static let days: [(hours: Int, first: Double, second: Double, stability: Double)] = [
    (8, 57_000, 58_200, 7.315300744077282), (8, 3_600, 86_400, 7.315300744077282),
  ]

  @Test(arguments: days)
  func `Days are those of the wall calendar`(
    hours: Int, first: Double, second: Double, stability: Double
  ) throws {
    let scheduler = PracticeScheduler(zone: try zone(hours: hours))
    let start = Date(timeIntervalSince1970: 0)
    var card = scheduler.card(PracticeCard(due: start), rated: .good, at: start + first)
    card = scheduler.card(card, rated: .good, at: start + second)
    #expect(isNear(try #require(card.memory).stability, stability))
  }

  @Test func `A second review on one local day is of that day although UTC changes`() throws {
    let scheduler = PracticeScheduler(zone: try zone(hours: 8))
    let start = Date(timeIntervalSince1970: 0)
    var card = scheduler.card(PracticeCard(due: start), rated: .good, at: start - 1800)
    card = scheduler.card(card, rated: .hard, at: start + 1800)
    let memory = try #require(card.memory)
    #expect(isNear(memory.stability, 2.3065))
    #expect(isNear(memory.difficulty, 4.752858488532556))
  }

  @Test func `Stability and interval never pass a hundred years`() throws {
    let scheduler = PracticeScheduler(learningSteps: [], zone: try zone(hours: 0))
    var instant = Date(timeIntervalSince1970: 0)
    var card = PracticeCard(due: instant)
    for _ in 0..<12 {
      card = scheduler.card(card, rated: .easy, at: instant)
      instant = card.due
    }
    #expect(card.memory?.stability == 36_500)
    #expect(scheduler.interval(card) == 36_500)
  }

  @Test func `A card never practised is not remembered, and weights are twenty-one`() throws {
    let scheduler = PracticeScheduler(zone: try zone(hours: 0))
    let now = Date(timeIntervalSince1970: 0)
    #expect(scheduler.recall(of: PracticeCard(due: now), at: now) == 0)
    #expect(MemoryWeights([1, 2, 3]) == nil)
    #expect(MemoryWeights(MemoryWeights.standard.values) == .standard)
  }
}
