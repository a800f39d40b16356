package import Foundation

/// Decides when a drill is due again (FSRS-6, without random shifts).
package struct PracticeScheduler: Sendable {
  /// The probability of recall at which a card falls due, between 0 and 1.
  package let retention: Double
  /// The waits while a card is learnt, in seconds.
  package let learningSteps: [Int]
  /// The waits after a lapse, in seconds.
  package let relearningSteps: [Int]
  /// The longest wait, in days.
  package let longest: Int
  /// Where days begin and end.
  package let zone: TimeZone
  private let model: MemoryModel

  /// Creates a scheduler.
  package init(
    weights: MemoryWeights = .standard, retention: Double = 0.9,
    learningSteps: [Int] = [60, 600], relearningSteps: [Int] = [600], longest: Int = 36_500,
    zone: TimeZone
  ) {
    self.retention = retention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.longest = longest
    self.zone = zone
    model = MemoryModel(weights)
  }

  /// Returns a card after a review.
  package func card(
    _ card: PracticeCard, rated rating: PracticeRating, at instant: Date
  ) -> PracticeCard {
    var next = card
    if let memory = card.memory, let last = card.reviewed {
      next.memory = model.next(memory, rating, after: days(from: last, to: instant))
    } else {
      next.memory = model.first(rating)
    }
    next.reviewed = instant
    if let wait = shortWait(of: &next, rating) {
      next.due = instant.addingTimeInterval(wait)
    } else {
      next.phase = .review
      next.step = nil
      next.due = instant.addingTimeInterval(Double(interval(next)) * 86_400)
    }
    return next
  }

  /// Returns the probability that a card is remembered now; 0 before the first review.
  package func recall(of card: PracticeCard, at instant: Date) -> Double {
    guard let memory = card.memory, let last = card.reviewed else { return 0 }
    let days = days(from: last, to: instant)
    return model.recall(after: Double(days), stability: memory.stability)
  }

  /// Returns the days between two reviews: the difference of their local dates, never negative.
  package func days(from first: Date, to second: Date) -> Int {
    max(0, day(of: second) - day(of: first))
  }

  /// Returns the days until a card's recall has fallen to the retention wanted, 1 to `longest`.
  package func interval(_ card: PracticeCard) -> Int {
    guard let memory = card.memory else { return 1 }
    let days = model.interval(to: retention, stability: memory.stability)
    return min(max(Int(days.rounded(.toNearestOrAwayFromZero)), 1), longest)
  }

  private func day(of instant: Date) -> Int {
    let offset = TimeInterval(zone.secondsFromGMT(for: instant))
    return Int(((instant.timeIntervalSince1970 + offset) / 86_400).rounded(.down))
  }

  /// Takes a card along the short steps; nil when it goes to review.
  private func shortWait(of card: inout PracticeCard, _ rating: PracticeRating) -> TimeInterval? {
    if card.phase == .review {
      guard rating == .again, let first = relearningSteps.first else { return nil }
      card.phase = .relearning
      card.step = 0
      return TimeInterval(first)
    }
    let steps = card.phase == .learning ? learningSteps : relearningSteps
    let place = card.step ?? 0
    guard let first = steps.first, place < steps.count || rating == .again else { return nil }
    switch rating {
    case .again:
      card.step = 0
      return TimeInterval(first)
    case .hard:
      guard place == 0 else { return TimeInterval(steps[place]) }
      return steps.count == 1 ? TimeInterval(first) * 1.5 : TimeInterval(first + steps[1]) / 2
    case .good:
      guard place + 1 < steps.count else { return nil }
      card.step = place + 1
      return TimeInterval(steps[place + 1])
    case .easy: return nil
    }
  }
}
