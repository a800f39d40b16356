import Accounts

/// An account that may be kept no longer.
struct DueAccount {
  /// The account, with the last day of keeping or that of its last entry.
  let row: Owned<CalendarDay>
  /// Whether the day is that of keeping.
  let isRetention: Bool
}
