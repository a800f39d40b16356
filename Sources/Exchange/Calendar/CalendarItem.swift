package import Accounts
package import Foundation

/// One thing in a calendar: a due, a visit, an occasion.
package struct CalendarItem: Hashable, Sendable {
  /// As what it is written.
  package enum Form: Hashable, Sendable {
    /// An entry in the calendar (VEVENT).
    case event
    /// An entry in the list of tasks (VTODO).
    case task
  }

  /// The lasting name, the same in each file: by it a calendar knows what it has already.
  package var identifier: String
  /// How often it was changed since it was first written; a calendar takes the higher one.
  package var sequence: Int
  /// When this state of it came to be.
  package var stamp: Date
  /// As what it is written.
  package var form: Form
  /// What it is, in one line.
  package var summary: String
  /// More about it; nil for nothing.
  package var details: String?
  /// Where it is; nil when not known.
  package var location: String?
  /// The words that it is sorted by.
  package var categories: [String]
  /// When it takes place, or is due.
  package var time: CalendarTime
  /// How it comes back; nil when it does not.
  package var repetition: CalendarRepetition?
  /// The reminders.
  package var alarms: [CalendarAlarm]
  /// Where it stands.
  package var state: CalendarState

  /// Creates an item.
  package init(
    identifier: String, sequence: Int, stamp: Date, form: Form = .event, summary: String,
    details: String? = nil, location: String? = nil, categories: [String] = [],
    time: CalendarTime, repetition: CalendarRepetition? = nil, alarms: [CalendarAlarm] = [],
    state: CalendarState = .open
  ) {
    self.identifier = identifier
    self.sequence = sequence
    self.stamp = stamp
    self.form = form
    self.summary = summary
    self.details = details
    self.location = location
    self.categories = categories
    self.time = time
    self.repetition = repetition
    self.alarms = alarms
    self.state = state
  }
  /// The day on which it takes place first; nil when its rule names no day that exists.
  package var firstDay: CalendarDay? {
    switch repetition {
    case nil, .yearly: time.firstDay
    case .rule(let rule, from: let anchor): rule.next(onOrAfter: time.firstDay, from: anchor)
    case .days(let days): days.reduce(time.firstDay, min)
    }
  }
}
