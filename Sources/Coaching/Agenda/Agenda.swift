package import Accounts

/// What a day asks for over all accounts: promises by when they are due, and accounts left alone.
package struct Agenda: Sendable {
  /// When an open promise is due, seen from a day.
  package enum Section: String, Sendable, CaseIterable {
    /// Due before the day, until it is kept or dropped.
    case overdue
    case today
    /// Due later in the week of the day, which ends on Sunday.
    case thisWeek = "this_week"
    /// Due after that week.
    case later
    /// Without a day.
    case undated
  }

  /// A promise with its number in the list of all open ones.
  package struct Item: Hashable, Sendable {
    /// Its number from 1, under which `spar commitments` changes it.
    package let number: Int
    /// The promise and its account.
    package let row: Owned<Commitment>
    /// When it is due.
    package let section: Section
  }

  /// A customer to be seen or called by the rhythm agreed on.
  package struct Visit: Hashable, Sendable {
    /// The account.
    package let account: AccountID
    /// What the account is called.
    package let accountName: String
    /// When.
    package let due: VisitDue
  }

  /// How many days ahead occasions are shown.
  package static let reach = 30

  /// In the order of the list.
  package let items: [Item]
  /// The accounts for which nothing with a day is promised, by name.
  package let idle: [AccountSummary]
  /// The customers whose turn it is until the end of the week, the missed ones first.
  package let visits: [Visit]
  /// The customers' dates in the coming days, the nearest first.
  package let occasions: [OccasionAhead]
  /// The accounts that may not be kept any longer, with their last day, the earliest first.
  package let toForget: [Owned<CalendarDay>]

  /// Creates the agenda of a day.
  ///
  /// - Parameters:
  ///   - commitments: The open promises of all accounts, the earliest due first.
  ///   - accounts: All accounts.
  ///   - visits: Whom the rhythms of all accounts ask for.
  ///   - occasions: The occasions of all accounts.
  ///   - toForget: The accounts whose retention has ended.
  package init(
    _ commitments: [Owned<Commitment>], _ accounts: [AccountSummary], visits: [Visit] = [],
    occasions: [Owned<Occasion>] = [], toForget: [Owned<CalendarDay>] = [], on today: CalendarDay
  ) {
    items = commitments.enumerated().map { index, row in
      Item(number: index + 1, row: row, section: Self.section(of: row.thing, on: today))
    }
    idle = accounts.filter { $0.followUp == nil }
    let sunday = today.adding(days: 7 - today.weekday)
    self.visits = visits.filter { $0.due.day <= sunday }
      .sorted { ($0.due.day, $0.accountName) < ($1.due.day, $1.accountName) }
    self.toForget = toForget
    self.occasions = OccasionAhead.within(Self.reach, of: today, among: occasions)
  }

  /// Returns the promises of one section.
  package func items(in section: Section) -> [Item] {
    items.filter { $0.section == section }
  }

  private static func section(of commitment: Commitment, on today: CalendarDay) -> Section {
    guard let due = commitment.terms.due else { return .undated }
    if due < today { return .overdue }
    if due == today { return .today }
    return due.ordinal <= today.ordinal + 7 - today.weekday ? .thisWeek : .later
  }
}
