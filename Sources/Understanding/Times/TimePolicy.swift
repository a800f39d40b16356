/// What is read where people and programs disagree; the one place where these choices stand.
struct TimePolicy: Sendable {
  /// Hours that without a part of the day are read in the afternoon: an hour of business.
  let afternoonHours = 1...6

  /// The last days of the first and of the second third of a month (初 1–10, 中 11–20).
  let thirdsOfMonth = (10, 20)

  /// A year of two digits up to this one is of this century, a later one of the last.
  static let lastShortYearOfCentury = 56

  /// Returns the hours of a part of the day as seconds from midnight to midnight; the end is exclusive.
  func hours(of part: DayPart) -> Range<Int> {
    switch part {
    case .dawn: hours(0, 6)
    case .earlyMorning: hours(8, 12)
    case .morning: hours(6, 12)
    case .midmorning: hours(9, 11)
    case .lunch, .noon: hours(11, 13)
    case .afternoon: hours(12, 18)
    case .dusk: hours(17, 19)
    case .evening: hours(18, 24)
    case .night: hours(20, 24)
    case .midnight: hours(0, 1)
    case .business: hours(8, 18)
    }
  }

  private func hours(_ from: Int, _ to: Int) -> Range<Int> { from * 3600..<to * 3600 }

  /// Returns the hour from 0 to 24 that an hour of a clock means, with the part of the day said.
  func hour(of clock: ClockForm) -> Int {
    let hour = clock.hour
    switch clock.half {
    case .certain: return hour
    case .morning: return hour == 12 ? 0 : hour
    case .afternoon: return hour < 12 ? hour + 12 : hour
    case nil: break
    }
    guard (1...12).contains(hour) else { return hour }
    switch clock.part {
    case .dawn, .earlyMorning, .morning, .midmorning: return hour == 12 ? 12 : hour
    case .midnight: return hour == 12 ? 24 : hour
    case .noon, .lunch: return hour <= 5 ? hour + 12 : hour
    case .afternoon, .dusk: return hour < 12 ? hour + 12 : 12
    case .evening, .night:
      if hour == 12 { return 24 }
      return hour <= 3 ? hour + 24 : hour + 12
    case .business, nil:
      return afternoonHours.contains(hour) ? hour + 12 : hour
    }
  }
}
