package import Accounts
import Foundation

/// Keeps rehearsals in the record and finds them again.
package struct RehearsalKeeper {
  private let context: CoachingContext
  private let scorer: Scorer

  /// Creates it.
  package init(_ context: CoachingContext, _ scorer: Scorer) {
    self.context = context
    self.scorer = scorer
  }

  /// Writes a talk to the record of the account it was rehearsed for, and returns it with its score.
  ///
  /// - Throws: `CoachingError.store` when the record would not take it; the talk is in the error's
  ///   hands no longer, so the caller keeps the transcript it has.
  package func keep(
    _ rehearsal: Rehearsal, for account: AccountID
  ) throws(CoachingError) -> Transcript {
    let talk = scored(rehearsal)
    let terms = RehearsalTerms(
      scenario: talk.head.scenario ?? Scenario.customer, score: talk.head.score ?? 0,
      transcript: talk.lines)
    let act = context.act(on: account, [Draft(.rehearsed(terms))])
    _ = try storing { () throws(StoreError) in try context.store.append(act) }
    return talk
  }

  /// Returns the talk with what came of it: how it ended, and its score.
  package func scored(_ rehearsal: Rehearsal) -> Transcript {
    var talk = rehearsal.transcript
    talk.head.outcome = rehearsal.outcome?.rawValue
    talk.head.score = scorer.card(for: talk).score
    talk.head.rubric = scorer.rubric.version
    return talk
  }

  /// Returns the talks of a scenario that an account's record holds, or all of them, in order.
  ///
  /// - Throws: `CoachingError.store` when it cannot be read.
  package func talks(
    of scenario: String?, for account: AccountID
  ) throws(CoachingError) -> [Transcript] {
    let file = try storing { () throws(StoreError) in
      try AccountFile(account, in: context.store)
    }
    return file.account.rehearsals.filter { scenario == nil || $0.value.scenario == scenario }
      .compactMap { try? Transcript(reading: $0.value.transcript) }
  }

  /// Returns the talk before one that can be compared with it: the same scenario and language, the
  /// same rep, and played in the same way.
  ///
  /// - Parameter isKept: Whether the talk is in the record by now.
  /// - Throws: `CoachingError.store` when the record cannot be read.
  package func talk(
    before talk: Transcript, for account: AccountID, isKept: Bool = true
  ) throws(CoachingError) -> Transcript? {
    let all = try talks(of: talk.head.scenario, for: account)
    let end = isKept ? all.lastIndex(of: talk) ?? all.count : all.count
    return all[..<end].last { other in
      (other.head.lang, other.head.rep, other.head.mode)
        == (talk.head.lang, talk.head.rep, talk.head.mode)
    }
  }

  /// Returns the latest talk over all accounts with the account it was rehearsed for.
  ///
  /// - Throws: `CoachingError.store` when the record cannot be read.
  package func latest() throws(CoachingError) -> (talk: Transcript, account: AccountID)? {
    let found = try storing { () throws(StoreError) in
      try context.store.latestRehearsals(limit: 1)
    }
    guard let last = found.first,
      let talk = try? Transcript(reading: last.thing.value.transcript)
    else { return nil }
    return (talk, last.account)
  }
}
