/// Recurrences that rules put together.
extension Match {
  /// Every year, or every few, on a day of a month.
  func yearly(_ set: Int, on day: Int) -> Meaning? {
    guard var form = repetition(set), form.unit == .year,
      case .calendar(nil, let month?, let monthDay?)? = time(day)
    else { return nil }
    form.month = month
    form.monthDay = monthDay
    return .repetition(form)
  }

  /// A recurrence at a time of day.
  func repeated(_ set: Int, at clock: Int) -> Meaning? {
    guard var form = repetition(set), form.clock == nil else { return nil }
    form.clock = self.clock(clock)
    return .repetition(form)
  }
}
