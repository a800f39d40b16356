/// What a time leaves to its surroundings.
extension TimeForm {
  /// Whether a month or day was said without its year.
  var lacksYear: Bool {
    switch self {
    case .calendar(nil, .some, _): true
    case .clock(_, let day?), .part(_, let day?): day.lacksYear
    case .third(_, let whole), .half(_, let whole), .vague(let whole): whole.lacksYear
    default: false
    }
  }

  /// Whether it is a weekday of no certain week.
  var isBareWeekday: Bool {
    switch self {
    case .weekday(_, nil): true
    case .clock(_, let day?), .part(_, let day?): day.isBareWeekday
    default: false
    }
  }

  /// Whether it may lie in any week, month or year.
  var isPartial: Bool {
    switch self {
    case .weekday(_, nil), .calendar(nil, _, _), .quarter(_, nil): true
    case .third(_, let whole), .vague(let whole): whole.isPartial
    case .clock(_, let day?), .part(_, let day?): day.isPartial
    default: false
    }
  }
}
