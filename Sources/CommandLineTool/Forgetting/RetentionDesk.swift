import Accounts
import Coaching
import Foundation
import Journal
import Reports
import Shell
import Texts
import Understanding

/// Sets until when accounts are kept, and tells which may be kept no longer.
@MainActor
struct RetentionDesk {
  private static let never: Set<String> = ["never", "none", "永久", "不限", "一直"]

  private let composition: Composition
  private let context: CoachingContext
  private let store: JournalStore
  private var texts: Texts { composition.texts }
  private var days: RetentionDay { RetentionDay(ExpressionReader(), at: composition.wallClock) }

  /// Creates it.
  init(_ composition: Composition, _ context: CoachingContext, _ store: JournalStore) {
    self.composition = composition
    self.context = context
    self.store = store
  }

  /// Sets the last day on which an account is kept, or that there is none.
  ///
  /// - Throws: `ToolFailure` for an account that is not there, and a text that is no coming day.
  func keep(_ name: String, until text: String) throws {
    let id = try composition.find(name, in: store)
    let account = try AccountFile(id, in: store).account
    var values = ["name": account.name, "text": text]
    if Self.never.contains(text.lowercased()) {
      try write(.cleared(.retention), on: id, text)
      return try composition.screen.line(texts(.forgetKeptForever, values))
    }
    guard let day = days.day(text) else {
      throw ToolFailure(.usage, texts(.forgetBadDay, values))
    }
    values["day"] = DayFormat(texts: texts, today: composition.today).dayOfYear(day)
    guard day >= composition.today else {
      throw ToolFailure(.usage, texts(.forgetPastDay, values))
    }
    try write(.set(.retention, .date(DateSpan(day))), on: id, text)
    try composition.screen.line(texts(.forgetWillBeKept, values))
  }

  /// Returns the accounts that may be kept no longer.
  ///
  /// - Parameter period: The age of the last entry from which an account without a day of its own is
  ///   one of them; nil for none.
  /// - Throws: `ToolFailure` when the period is none.
  func due(olderThan period: String?) throws -> [DueAccount] {
    let ended = try store.accountsToForget(by: composition.today.adding(days: -1))
    let rows = ended.map { DueAccount(row: $0, isRetention: true) }
    guard let period else { return rows }
    guard let day = days.day(longAgo: period) else {
      throw ToolFailure(.usage, texts(.forgetBadPeriod, ["text": period]))
    }
    let others = try store.accounts(AccountQuery(fields: [.retention])).compactMap { summary in
      let last = CalendarDay(summary.updated, in: composition.clock.zone)
      return summary.fields[.retention] == nil && last < day
        ? Owned(last, of: summary.id, named: summary.name) : nil
    }
    return rows
      + others.sorted { $0.thing < $1.thing }.map { DueAccount(row: $0, isRetention: false) }
  }

  private func write(_ body: EntryBody, on account: AccountID, _ text: String) throws {
    try store.append(context.act(on: account, [Draft(body, from: TypedSource(text))]))
  }
}
