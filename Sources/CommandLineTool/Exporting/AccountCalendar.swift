import Accounts
import Exchange
import Foundation
import Reports
import Texts

/// What an account puts into a calendar: promises with a day, the rhythm of visits, occasions.
struct AccountCalendar {
  /// How it is written.
  struct Style {
    /// Whether promises are tasks rather than entries of the calendar.
    var tasks = false
    /// The reminders of everything that is to come.
    var alarms: [CalendarAlarm] = []
  }

  /// How long a visit takes in a calendar, in minutes, and a promise with a clock time.
  private static let minutes = (visit: 60, promise: 30)
  /// For so many days a calendar is told of what was done or is off.
  private static let remembered = 62
  /// For so many years from now days of the lunar year are told.
  private static let lunarYears = 10

  private let account: Account
  private let history: ThingHistory
  private let style: Style
  private let format: ValueFormat
  private let now: Date
  private let zone: TimeZone
  private var texts: Texts { format.texts }
  private var today: CalendarDay { CalendarDay(now, in: zone) }

  /// Creates the calendar of an account.
  init(_ file: AccountFile, _ style: Style, _ format: ValueFormat, now: Date, in zone: TimeZone) {
    account = file.account
    history = ThingHistory(file.journal)
    self.style = style
    self.format = format
    self.now = now
    self.zone = zone
  }

  /// What the calendar holds, each thing with a day that exists.
  var items: [CalendarItem] {
    (promises + [rhythm].compactMap(\.self) + occasions).filter { $0.firstDay != nil }
  }

  /// How many open promises have no day and so no place in a calendar.
  var undated: Int { account.openCommitments.count { $0.terms.due == nil } }

  private var promises: [CalendarItem] {
    var items = account.commitments.compactMap { commitment -> CalendarItem? in
      guard let settled = commitment.settled else { return promise(commitment, .open) }
      guard isRecent(settled) else { return nil }
      return promise(commitment, commitment.state == .done ? .done(settled) : .cancelled)
    }
    let known = Set(account.commitments.map(\.id))
    for case (.commitment(let id), let past) in history.pasts where !known.contains(id) {
      guard isRecent(past.last), case .commitment(let terms)? = past.body else { continue }
      let gone = Commitment(id: id, terms: terms, state: .dropped, made: past.first)
      if let item = promise(gone, .cancelled) { items.append(item) }
    }
    return items.sorted { ($0.time.firstDay, $0.identifier) < ($1.time.firstDay, $1.identifier) }
  }

  private func promise(_ commitment: Commitment, _ state: CalendarState) -> CalendarItem? {
    let terms = commitment.terms
    guard let due = terms.due else { return nil }
    let isTask = style.tasks
    var time = CalendarTime(due, at: terms.time, minutes: isTask ? 0 : Self.minutes.promise)
    if let since = terms.since, since < due, terms.time == nil { time = .days(since, through: due) }
    let owner = format.people.owner(terms)
    let details = [
      texts(.exportOwner, ["owner": owner]),
      terms.reason.map { texts(.exportReason, ["reason": $0]) },
    ]
    // A calendar does not take an entry for a task of the same name.
    var item = item(
      (isTask ? "task-" : "") + commitment.id.description, .commitment(commitment.id),
      terms.what, time, state)
    item.form = isTask ? .task : .event
    item.details = details.compactMap(\.self).joined(separator: "\n")
    return item
  }

  private var rhythm: CalendarItem? {
    let key = ThingHistory.Key.rhythm
    let present = account.fields[ThingHistory.rhythmField]
    guard let past = history.pasts[key], present != nil || isRecent(past.last) else { return nil }
    var last: FieldValue?
    if case .set(_, let value)? = past.body { last = value }
    guard case .recurrence(let rule)? = present ?? last else { return nil }
    let held = account.fields.histories[ThingHistory.rhythmField]?.values.last?.instant
    let agreed = CalendarDay((present == nil ? nil : held) ?? past.last, in: zone)
    var item = item(
      "rhythm-\(account.id)", key, texts(.exportVisit),
      CalendarTime(agreed, at: rule.time, minutes: Self.minutes.visit),
      present == nil ? .cancelled : .open)
    item.repetition = .rule(rule, from: agreed)
    return item
  }

  private var occasions: [CalendarItem] {
    var items = account.occasions.compactMap { occasion($0.id, $0.terms, .open) }
    let known = Set(account.occasions.map(\.id))
    var gone: [CalendarItem] = []
    for case (.occasion(let id), let past) in history.pasts where !known.contains(id) {
      guard isRecent(past.last), case .occasion(let terms)? = past.body else { continue }
      if let item = occasion(id, terms, .cancelled) { gone.append(item) }
    }
    items += gone.sorted { $0.identifier < $1.identifier }
    return items
  }

  private func occasion(
    _ id: OccasionID, _ terms: OccasionTerms, _ state: CalendarState
  ) -> CalendarItem? {
    let key = ThingHistory.Key.occasion(id)
    if let lunar = terms.lunar, terms.isYearly {
      // Counted from the first year it was known, so that the beginning stays where it is.
      let first = history.pasts[key].map { CalendarDay($0.first, in: zone) } ?? today
      let days = (first.year...max(first.year, today.year) + Self.lunarYears)
        .compactMap(lunar.day(inYear:)).filter { $0 >= first }
      guard let start = days.first else { return nil }
      var item = item(id.description, key, terms.what, .day(start), state)
      item.repetition = .days(days)
      return item
    }
    guard let day = terms.date else { return nil }
    var item = item(id.description, key, terms.what, .day(day), state)
    item.repetition = terms.isYearly ? .yearly : nil
    return item
  }

  private func item(
    _ identifier: String, _ key: ThingHistory.Key, _ what: String, _ time: CalendarTime,
    _ state: CalendarState
  ) -> CalendarItem {
    CalendarItem(
      identifier: identifier, sequence: history.sequence(key), stamp: now,
      summary: texts(.exportSummary, ["account": account.name, "what": what]),
      categories: [account.name], time: time, alarms: style.alarms, state: state)
  }

  private func isRecent(_ instant: Date) -> Bool {
    CalendarDay(instant, in: zone).adding(days: Self.remembered) >= today
  }
}
