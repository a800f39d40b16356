package import Accounts
package import Coaching

/// One line of the agenda as JSON.
package struct AgendaDocument: Encodable, Sendable {
  /// `overdue`, `today`, `this_week`, `later`, `undated`, or `idle` for an account without a next
  /// step.
  package let section: String
  /// The number in the list of `spar commitments`; null for an account.
  @Nullable package var number: Int?
  /// The account's UUID.
  package let account: String
  package let accountName: String
  /// The promise; null for an account.
  @Nullable package var commitment: CommitmentDocument?

  /// Creates the line of a promise.
  package init(_ item: Agenda.Item, _ settings: DocumentSettings) {
    section = item.section.rawValue
    number = item.number
    account = item.row.account.description
    accountName = item.row.accountName
    commitment = CommitmentDocument(item.row, settings)
  }

  /// Creates the line of an account for which nothing is promised.
  package init(idle summary: AccountSummary) {
    section = "idle"
    number = nil
    account = summary.id.description
    accountName = summary.name
    commitment = nil
  }

  private enum CodingKeys: String, CodingKey {
    case section, number, account, commitment
    case accountName = "account_name"
  }
}
