/// A day of the week, Monday first.
package enum Weekday: String, CaseIterable, Codable, Hashable, Sendable {
  /// The days as a playbook writes them.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The number of the day: 1 is Monday, 7 is Sunday.
  package var number: Int {
    switch self {
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    }
  }
}
