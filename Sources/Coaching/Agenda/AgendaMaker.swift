import Accounts

/// Puts the agenda of a day together from all accounts.
package struct AgendaMaker {
  private let context: CoachingContext

  /// Creates it.
  package init(_ context: CoachingContext) {
    self.context = context
  }

  /// Returns the agenda of today.
  ///
  /// - Throws: `CoachingError.store` when the record cannot be read.
  package func agenda() throws(CoachingError) -> Agenda {
    let store = context.store
    let key = FieldKey("visit_rhythm")
    let (commitments, accounts, occasions) = try storing { () throws(StoreError) in
      (
        try store.openCommitments(), try store.accounts(AccountQuery(fields: [key])),
        try store.occasions()
      )
    }
    var visits: [Agenda.Visit] = []
    for summary in accounts where summary.fields[key] != nil {
      let account = try storing { () throws(StoreError) in
        try AccountFile(summary.id, in: store).account
      }
      if let due = VisitDue(account, on: context.today, in: context.zone) {
        visits.append(Agenda.Visit(account: summary.id, accountName: summary.name, due: due))
      }
    }
    return Agenda(commitments, accounts, visits: visits, occasions: occasions, on: context.today)
  }
}
