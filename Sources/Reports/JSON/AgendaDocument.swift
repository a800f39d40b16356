package import Accounts
package import Coaching

/// One line of the agenda as JSON.
package struct AgendaDocument: Encodable, Sendable {
  /// `overdue`, `today`, `this_week`, `later`, `undated`, `visit` for a customer whose turn it is,
  /// `occasion` for a date of theirs, `idle` for an account without a next step, or `forget` for one
  /// that may not be kept any longer.
  package let section: String
  /// The number in the list of `spar commitments`; null for an account.
  @Nullable package var number: Int?
  /// The account's UUID.
  package let account: String
  package let accountName: String
  /// The promise; null for an account.
  @Nullable package var commitment: CommitmentDocument?
  /// The day of a visit or an occasion, or the last one of keeping, ISO 8601; null for others.
  @Nullable package var day: String?
  /// What the occasion is; null for others.
  @Nullable package var what: String?
  /// Whether a visit was missed; null for others.
  @Nullable package var missed: Bool?

  /// Creates the line of a promise.
  package init(_ item: Agenda.Item, _ settings: DocumentSettings) {
    section = item.section.rawValue
    number = item.number
    account = item.row.account.description
    accountName = item.row.accountName
    commitment = CommitmentDocument(item.row, settings)
    (day, what, missed) = (nil, nil, nil)
  }

  /// Creates the line of an account for which nothing is promised.
  package init(idle summary: AccountSummary) {
    section = "idle"
    number = nil
    account = summary.id.description
    accountName = summary.name
    (commitment, day, what, missed) = (nil, nil, nil, nil)
  }

  /// Creates the line of a customer whose turn it is.
  package init(_ visit: Agenda.Visit) {
    section = "visit"
    number = nil
    account = visit.account.description
    accountName = visit.accountName
    (commitment, what) = (nil, nil)
    day = visit.due.day.description
    missed = visit.due.isMissed
  }

  /// Creates the line of a date of a customer's.
  package init(_ occasion: OccasionAhead) {
    section = "occasion"
    number = nil
    account = occasion.row.account.description
    accountName = occasion.row.accountName
    (commitment, missed) = (nil, nil)
    day = occasion.day.description
    what = occasion.row.thing.terms.what
  }

  /// Creates the line of an account that may not be kept any longer.
  package init(toForget row: Owned<CalendarDay>) {
    section = "forget"
    number = nil
    account = row.account.description
    accountName = row.accountName
    (commitment, what, missed) = (nil, nil, nil)
    day = row.thing.description
  }

  private enum CodingKeys: String, CodingKey {
    case section, number, account, commitment, day, what, missed
    case accountName = "account_name"
  }
}
