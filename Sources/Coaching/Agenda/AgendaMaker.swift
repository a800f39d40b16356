import Accounts

/// Puts the agenda of a day together from all accounts.
package struct AgendaMaker {
  private let context: CoachingContext

  /// Creates it.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// How many accounts with a rhythm are looked at when the shell opens.
  private static let mostAtOpening = 200

  /// Returns the agenda of today.
  ///
  /// - Throws: `CoachingError.store` when the record cannot be read.
  package func agenda() throws(CoachingError) -> Agenda {
    let store = context.store
    let (commitments, accounts, occasions) = try storing { () throws(StoreError) in
      (
        try store.openCommitments(), try store.accounts(AccountQuery()), try store.occasions()
      )
    }
    let toForget = try storing { () throws(StoreError) in
      try store.accountsToForget(by: context.today.adding(days: -1))
    }
    return Agenda(
      commitments, accounts, visits: try visits(limit: nil), occasions: occasions,
      toForget: toForget, on: context.today)
  }

  /// Returns the agenda of today in numbers.
  ///
  /// - Throws: `CoachingError.store` when the record cannot be read.
  package func digest() throws(CoachingError) -> AgendaDigest {
    let store = context.store
    let today = context.today
    let sunday = today.adding(days: 7 - today.weekday)
    let due = try visits(limit: Self.mostAtOpening).filter { $0.due.day <= today }
      .sorted { ($0.due.day, $0.accountName) < ($1.due.day, $1.accountName) }
    return try storing { () throws(StoreError) in
      AgendaDigest(
        dueToday: try store.openCommitmentCount(from: today, to: today),
        overdue: try store.openCommitmentCount(from: nil, to: today.adding(days: -1)),
        thisWeek: today == sunday
          ? 0 : try store.openCommitmentCount(from: today.adding(days: 1), to: sunday),
        idle: try store.idleAccountCount(),
        occasions: OccasionAhead.within(Agenda.reach, of: today, among: try store.occasions())
          .count,
        toContact: due.map(\.accountName))
    }
  }

  private func visits(limit: Int?) throws(CoachingError) -> [Agenda.Visit] {
    let store = context.store
    let ids = try storing { () throws(StoreError) in try store.accountsWithRhythm(limit: limit) }
    var visits: [Agenda.Visit] = []
    for id in ids {
      let account = try storing { () throws(StoreError) in try AccountFile(id, in: store).account }
      if let due = VisitDue(account, on: context.today, in: context.zone) {
        visits.append(Agenda.Visit(account: id, accountName: account.name, due: due))
      }
    }
    return visits
  }
}
