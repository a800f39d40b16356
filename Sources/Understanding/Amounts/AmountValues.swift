/// Makes values of amounts.
enum AmountValues {
  /// Returns what an amount stands for.
  static func value(of form: AmountForm) -> ExpressionValue? {
    let bounds = Bounds(
      low: form.low?.decimal, high: form.high?.decimal, approximate: form.isApproximate)
    switch form.kind {
    case .number: return .number(bounds)
    case .percent: return .percent(bounds)
    case .ordinal: return form.low?.whole.map { .ordinal($0) }
    case .money(let currency): return .money(bounds, currency: currency)
    case .quantity(let unit): return .quantity(bounds, unit: unit)
    case .phone(let number): return .phone(number)
    }
  }
}
