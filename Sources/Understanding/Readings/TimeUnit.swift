/// A unit in which time is counted and to which a time may be exact.
package enum TimeUnit: String, Hashable, Sendable, CaseIterable, Comparable {
  case second, minute, hour, day, week, month, quarter, year

  /// Orders finer before coarser.
  package static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .second: 0
    case .minute: 1
    case .hour: 2
    case .day: 3
    case .week: 4
    case .month: 5
    case .quarter: 6
    case .year: 7
    }
  }
}
