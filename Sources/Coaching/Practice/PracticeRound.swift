import Accounts
import Foundation

/// A sitting of practice: a row of cards, the missed ones once more at the end.
package struct PracticeRound {
  /// How many cards a day are enough.
  package static let dailyCap = 10

  /// The card that is put before the rep; nil when the round is over.
  package private(set) var current: Drill?
  /// How the cards went so far, in order.
  package private(set) var results: [(drill: Drill, result: DrillResult)] = []
  /// How many cards are still to come, without the present one.
  package var remaining: Int { queue.count }
  /// How many of the cards had to be repeated.
  private var repeated: Set<DrillCard> = []
  private var queue: [DrillCard]
  private var isHinted = false
  private var seed: UInt64
  private let maker: DrillMaker
  private let context: CoachingContext

  /// Creates a round; what it rates is kept in the dealer's own record.
  package init(_ cards: [DrillCard], _ maker: DrillMaker, _ context: CoachingContext, seed: UInt64)
  {
    queue = cards
    self.maker = maker
    self.context = context
    self.seed = seed
  }

  /// Puts the next card before the rep.
  ///
  /// - Throws: `CoachingError` or `RehearsalError` when playbook or library cannot be read.
  package mutating func advance() throws {
    isHinted = false
    seed &+= 1
    current = queue.isEmpty ? nil : try maker.drill(queue.removeFirst(), seed: seed)
  }

  /// Returns what could be said; the card counts as hard then.
  package mutating func hint() -> String? {
    isHinted = true
    return current?.model ?? current?.aim
  }

  /// Judges an answer and keeps how it went.
  ///
  /// - Throws: `CoachingError` when the record would not take it.
  package mutating func answer(_ words: String) throws -> DrillResult? {
    guard let current else { return nil }
    let result = try maker.result(of: words, to: current, isHinted: isHinted)
    let terms = DrillTerms(
      card: current.card.id, rating: result.rating.rawValue, answer: words)
    let act = context.act(on: .dealer, [Draft(.practised(terms))])
    _ = try storing { () throws(StoreError) in try context.store.append(act) }
    results.append((current, result))
    if result.rating == .again, repeated.insert(current.card).inserted {
      queue.append(current.card)
    }
    return result
  }
}
