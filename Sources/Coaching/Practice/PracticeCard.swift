package import Foundation

/// One thing to practise, such as a step over an objection to a price, with when it is due.
package struct PracticeCard: Hashable, Codable, Sendable {
  /// How far it is learnt.
  package enum Phase: String, Codable, Sendable {
    case learning = "Learning"
    case review = "Review"
    case relearning = "Relearning"
  }

  /// How well it is remembered; nil before the first review.
  package var memory: MemoryState?
  /// How far it is learnt.
  package var phase: Phase
  /// The place among the short steps, from 0; nil in review.
  package var step: Int?
  /// When it was practised last; nil before the first review.
  package var reviewed: Date?
  /// When it is due.
  package var due: Date
  /// How many weights the model had, so that a later one can tell its cards apart.
  package var weights = MemoryWeights.count

  /// Creates a card that was never practised and is due at once.
  package init(due: Date) {
    phase = .learning
    step = 0
    self.due = due
  }
}
