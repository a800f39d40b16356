import Foundation

/// How well something practised is remembered: the formulas of FSRS-6.
struct MemoryModel: Sendable {
  /// Days of stability are kept between these bounds.
  private static let stabilityBounds = 0.001...36_500.0
  private static let difficultyBounds = 1.0...10.0

  private let w: MemoryWeights
  private let decay: Double
  private let factor: Double

  init(_ weights: MemoryWeights) {
    w = weights
    decay = -weights[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// Returns the probability of recall after so many days.
  func recall(after days: Double, stability: Double) -> Double {
    pow(1 + factor * days / stability, decay)
  }

  /// Returns the days until recall has fallen to a probability.
  func interval(to retention: Double, stability: Double) -> Double {
    stability / factor * (pow(retention, 1 / decay) - 1)
  }

  /// Returns the memory after the first review.
  func first(_ rating: PracticeRating) -> MemoryState {
    MemoryState(
      stability: Self.clamp(w[rating.rawValue - 1], Self.stabilityBounds),
      difficulty: Self.clamp(startingDifficulty(rating), Self.difficultyBounds))
  }

  /// Returns the memory after a later review.
  ///
  /// - Parameter days: The local calendar days since the last one; 0 for one on the same day.
  func next(_ state: MemoryState, _ rating: PracticeRating, after days: Int) -> MemoryState {
    let stability =
      days == 0
      ? sameDay(state, rating)
      : rating == .again ? lapsed(state, after: days) : recalled(state, rating, after: days)
    return MemoryState(
      stability: Self.clamp(stability, Self.stabilityBounds),
      difficulty: difficulty(after: rating, from: state.difficulty))
  }

  private func startingDifficulty(_ rating: PracticeRating) -> Double {
    w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1
  }

  private func difficulty(after rating: PracticeRating, from old: Double) -> Double {
    let damped = old + (10 - old) / 9 * (-w[6] * Double(rating.rawValue - 3))
    let pulled = w[7] * startingDifficulty(.easy) + (1 - w[7]) * damped
    return Self.clamp(pulled, Self.difficultyBounds)
  }

  private func recalled(
    _ state: MemoryState, _ rating: PracticeRating, after days: Int
  ) -> Double {
    let recall = recall(after: Double(days), stability: state.stability)
    let hard = rating == .hard ? w[15] : 1
    let easy = rating == .easy ? w[16] : 1
    let growth =
      exp(w[8]) * (11 - state.difficulty) * pow(state.stability, -w[9])
      * (exp(w[10] * (1 - recall)) - 1) * hard * easy
    return state.stability * (1 + growth)
  }

  private func lapsed(_ state: MemoryState, after days: Int) -> Double {
    let recall = recall(after: Double(days), stability: state.stability)
    let relearned =
      w[11] * pow(state.difficulty, -w[12]) * (pow(state.stability + 1, w[13]) - 1)
      * exp(w[14] * (1 - recall))
    return min(relearned, state.stability / exp(w[17] * w[18]))
  }

  private func sameDay(_ state: MemoryState, _ rating: PracticeRating) -> Double {
    let growth =
      exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(state.stability, -w[19])
    return state.stability * (rating == .again ? growth : max(growth, 1))
  }

  private static func clamp(_ value: Double, _ bounds: ClosedRange<Double>) -> Double {
    min(max(value, bounds.lowerBound), bounds.upperBound)
  }
}
