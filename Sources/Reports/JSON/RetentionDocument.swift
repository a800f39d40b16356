package import Accounts

/// An account that is due for forgetting, as JSON.
package struct RetentionDocument: Encodable, Sendable {
  /// The account's UUID.
  package let account: String
  package let accountName: String
  /// The last day of keeping, ISO 8601; null for one that has none.
  @Nullable package var keepUntil: String?
  /// The day of the last entry, ISO 8601; null when the last day of keeping decides.
  @Nullable package var lastEntry: String?

  /// Creates the line of an account.
  package init(_ row: Owned<CalendarDay>, isRetention: Bool) {
    account = row.account.description
    accountName = row.accountName
    keepUntil = isRetention ? row.thing.description : nil
    lastEntry = isRetention ? nil : row.thing.description
  }

  private enum CodingKeys: String, CodingKey {
    case account
    case accountName = "account_name"
    case keepUntil = "keep_until"
    case lastEntry = "last_entry"
  }
}
