import Accounts
import Foundation

/// One time that the clocks of a zone were, or will be, set to another distance from UTC.
struct ZoneChange: Hashable {
  /// When it happens.
  let instant: Date
  /// The seconds east of UTC before.
  let before: Int
  /// The seconds east of UTC after.
  let after: Int
  /// Whether summer time begins with it.
  let isDaylight: Bool

  /// What the clocks showed when they were set, by their time before.
  var wall: WallTime {
    let shifted = Int(instant.timeIntervalSince1970) + before
    return WallTime(CalendarDay(Date(timeIntervalSince1970: 0), in: .gmt), seconds: shifted)
  }
}
