import Accounts
import Playbooks
import Understanding

extension Prompt {
  /// The name of the field as the record knows it.
  var key: Accounts.FieldKey { Accounts.FieldKey(field.rawValue) }
}

extension Interval {
  /// Creates the record's form of a number that was read.
  init(_ bounds: Bounds) {
    self.init(low: bounds.low, high: bounds.high, approximate: bounds.approximate)
  }
}

extension CalendarDay {
  /// Creates the record's form of a day that was read.
  init?(_ day: ReadDay?) {
    guard let day else { return nil }
    self.init(year: day.year, month: day.month, day: day.day)
  }
}

extension DateSpan {
  /// Creates the record's form of days that were read.
  init(_ from: ReadDay?, _ to: ReadDay?, _ grain: ReadGrain) {
    self.init(
      from: CalendarDay(from), to: CalendarDay(to), grain: Grain(rawValue: grain.rawValue) ?? .day)
  }
}

extension Recurrence {
  /// Creates the record's form of a recurrence that was read.
  init(_ read: ReadRecurrence) {
    self.init(
      Frequency(rawValue: read.frequency.rawValue) ?? .weekly, interval: read.interval,
      weekdays: read.weekdays, month: read.month, monthDay: read.monthDay, time: read.time)
  }
}

extension ContactDetails {
  /// The person as a note names them.
  init(_ contact: ReadContact) {
    self.init(
      name: contact.name, title: contact.title?.replacing("_", with: " "),
      orgUnit: contact.orgUnit, role: contact.role.flatMap { PurchaseRole(rawValue: $0.rawValue) },
      phone: contact.phone)
  }
}

extension CommitmentTerms {
  /// The promise as a note tells it.
  init(_ read: ReadCommitment) {
    let first = CalendarDay(read.due.day)
    let last = CalendarDay(read.due.last)
    self.init(
      owner: read.owner == .us ? .us : .customer, what: read.what, due: last ?? first,
      time: read.due.seconds.map(Self.clock), since: last == nil || last == first ? nil : first,
      grain: DateSpan.Grain(rawValue: read.due.grain.rawValue))
  }

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : String($0) }
      .joined(separator: ":")
  }
}
