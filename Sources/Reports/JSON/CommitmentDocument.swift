package import Accounts

/// A promise as JSON.
package struct CommitmentDocument: Encodable, Sendable {
  /// The promise's UUID.
  package let id: String
  /// The account it belongs to; null inside of an account's document.
  @Nullable package var account: String?
  @Nullable package var accountName: String?
  package let what: String
  /// `us` or `customer`.
  package let owner: String
  /// The last day, `2026-12-31`.
  @Nullable package var due: String?
  /// The clock time on that day, `09:00`.
  @Nullable package var time: String?
  /// The department or person of ours that has to do it.
  @Nullable package var assignee: String?
  @Nullable package var reason: String?
  @Nullable package var rule: String?
  /// `open`, `done` or `dropped`.
  package let state: String
  /// Whether it is open and its day is past.
  package let overdue: Bool
  /// When it was made, ISO 8601 with the offset.
  package let madeAt: String
  /// When it was done or dropped, ISO 8601 with the offset.
  @Nullable package var settledAt: String?
  /// The days it was due before, ISO 8601.
  package let movedFrom: [String]

  /// Creates the document of a row of a list over all accounts.
  package init(_ row: Owned<Commitment>, _ settings: DocumentSettings) {
    self.init(row.thing, settings, account: row.account.description, name: row.accountName)
  }

  /// Creates the document of a promise inside of an account's.
  init(
    _ commitment: Commitment, _ settings: DocumentSettings, account: String? = nil,
    name: String? = nil
  ) {
    id = commitment.id.description
    self.account = account
    accountName = name
    what = commitment.terms.what
    owner = commitment.terms.owner.rawValue
    due = commitment.terms.due?.description
    time = commitment.terms.time
    assignee = commitment.terms.assignee
    reason = commitment.terms.reason
    rule = commitment.terms.rule
    state = commitment.state.rawValue
    overdue = commitment.isOverdue(on: settings.format.today)
    madeAt = settings.instant(commitment.made)
    settledAt = commitment.settled.map(settings.instant)
    movedFrom = commitment.movedFrom.map(\.description)
  }

  private enum CodingKeys: String, CodingKey {
    case id, account, what, owner, due, time, assignee, reason, rule, state, overdue
    case accountName = "account_name"
    case madeAt = "made_at"
    case settledAt = "settled_at"
    case movedFrom = "moved_from"
  }
}
