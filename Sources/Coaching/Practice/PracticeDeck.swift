package import Accounts
package import Foundation
import Playbooks

/// All cards of a playbook with how well each is remembered.
package struct PracticeDeck: Sendable {
  /// The stage whose questions are practised.
  private static let stage = "needs"

  /// The cards in the order of the playbook: step by step, so that new ones come in a sensible row.
  package let cards: [DrillCard]
  private let memory: [String: PracticeCard]
  private let scheduler: PracticeScheduler
  private let practised: [(card: String, instant: Date)]

  /// Creates the deck from a playbook and the reviews in the record.
  ///
  /// - Parameter drills: The reviews, the earliest first.
  /// - Throws: `CoachingError` when the playbook cannot be read.
  package init(
    _ context: CoachingContext, _ drills: [Recorded<DrillTerms>]
  ) throws(CoachingError) {
    let playbook = context.playbook
    let objections = try loading { () throws(PlaybookError) in try playbook.objections() }
    let topics = objections.topics.map(\.id).filter(CustomerMaker.topics.contains)
    let steps = objections.steps.flatMap { step in
      topics.map { DrillCard.step(topic: $0, step: step.id.step) }
    }
    let outlines = playbook.outline.stages.first { $0.id == Self.stage }?.steps ?? []
    var questions: [DrillCard] = []
    for outline in outlines {
      let step = try loading { () throws(PlaybookError) in try playbook.step(outline.id) }
      questions += step.prompts.map { .question(step: outline.id, field: $0.field) }
    }
    cards = steps + questions
    scheduler = PracticeScheduler(zone: context.zone)
    practised = drills.map { ($0.value.card, $0.instant) }
    var memory: [String: PracticeCard] = [:]
    for drill in drills {
      guard let rating = PracticeRating(rawValue: drill.value.rating) else { continue }
      let card = memory[drill.value.card] ?? PracticeCard(due: drill.instant)
      memory[drill.value.card] = scheduler.card(card, rated: rating, at: drill.instant)
    }
    self.memory = memory
  }

  /// Returns what is known of a card; nil when it was never practised.
  package func memory(of card: DrillCard) -> PracticeCard? { memory[card.id] }

  /// Returns the cards that are due, those least remembered first, then new ones.
  package func due(at instant: Date) -> [DrillCard] {
    let reviewed = cards.filter { card in memory[card.id].map { $0.due <= instant } ?? false }
    return byWeakness(reviewed, at: instant) + cards.filter { memory[$0.id] == nil }
  }

  /// Returns the cards on some topics, due or not, those least remembered first, and among equals
  /// those of the first topic.
  package func cards(on topics: [String], at instant: Date) -> [DrillCard] {
    let own = topics.flatMap { topic in
      cards.filter { if case .step(topic, _) = $0 { true } else { false } }
    }
    return byWeakness(own, at: instant)
  }

  /// Returns how many cards were practised on the day of an instant.
  package func practisedCount(onDayOf instant: Date) -> Int {
    Set(
      practised.filter { scheduler.days(from: $0.instant, to: instant) == 0 }.map(\.card)
    ).count
  }

  /// Returns when the next card falls due; nil when none was ever practised.
  package func nextDue(after instant: Date) -> Date? {
    memory.values.map(\.due).filter { $0 > instant }.min()
  }

  private func byWeakness(_ cards: [DrillCard], at instant: Date) -> [DrillCard] {
    let recalls = cards.map { card in
      memory[card.id].map { scheduler.recall(of: $0, at: instant) } ?? 0
    }
    return cards.indices.sorted { (recalls[$0], $0) < (recalls[$1], $1) }.map { cards[$0] }
  }
}
