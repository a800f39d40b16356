/// What sort of thing an expression says.
extension ExpressionValue {
  /// Whether it says when, how long or how often.
  package var isTime: Bool {
    switch self {
    case .day, .moment, .clock, .stretch, .clocks, .length, .lengths, .recurrence: true
    case .money, .number, .ordinal, .percent, .quantity, .phone: false
    }
  }

  /// Whether it is a bare number.
  package var isNumber: Bool {
    if case .number = self { return true }
    return false
  }

  /// Whether it is the whole of one year.
  var isBareYear: Bool {
    if case .stretch(let stretch) = self { return stretch.grain == .year && stretch.from != nil }
    return false
  }
}
