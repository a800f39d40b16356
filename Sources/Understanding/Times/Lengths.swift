/// Makes lengths of numbers and units.
enum Lengths {
  /// Returns a number of units; nil when it is negative or longer than ten thousand years.
  static func length(_ numeral: NumeralForm, _ unit: TimeUnit, isVague: Bool = false) -> Meaning? {
    guard let low = read(numeral.low, unit) else { return nil }
    let high = numeral.high.flatMap { read($0, unit) }
    return .length(
      LengthForm(
        low: low, high: numeral.isApproximate && high != nil ? nil : high, unit: unit,
        isVague: isVague || numeral.isApproximate))
  }

  /// Returns a number of units.
  static func length(_ figure: Figure, _ unit: TimeUnit, isVague: Bool = false) -> Meaning? {
    read(figure, unit).map { .length(LengthForm(low: $0, unit: unit, isVague: isVague)) }
  }

  /// Returns a number of half units.
  static func length(halvesOf unit: TimeUnit, count: Int) -> Meaning? {
    guard count < 20_000 else { return nil }
    return length(Figure(count * 5, places: 1), unit)
  }

  /// Returns one length and then another.
  static func sum(_ first: LengthForm?, _ second: LengthForm?) -> Meaning? {
    guard let first, let second, first.unit != second.unit, first.high == nil, second.high == nil,
      !first.low.countsWorkdays, !second.low.countsWorkdays
    else { return nil }
    let sum = ReadLength(
      months: first.low.months + second.low.months, days: first.low.days + second.low.days,
      seconds: first.low.seconds + second.low.seconds)
    return .length(
      LengthForm(
        low: sum, unit: max(first.unit, second.unit), isVague: first.isVague || second.isVague))
  }

  /// The parts of a unit: a year has twelve months, half a month fifteen days.
  private static func read(_ figure: Figure, _ unit: TimeUnit) -> ReadLength? {
    guard figure.units >= 0, figure.double <= 10_000_000 else { return nil }
    switch unit {
    case .second: return seconds(figure, 1)
    case .minute: return seconds(figure, 60)
    case .hour: return seconds(figure, 3600)
    case .day: return days(figure, 1)
    case .week: return days(figure, 7)
    case .month: return months(figure, 1)
    case .quarter: return months(figure, 3)
    case .year: return months(figure, 12)
    }
  }

  private static func seconds(_ figure: Figure, _ size: Int) -> ReadLength? {
    figure.times(Figure(size)).map { ReadLength(seconds: Int($0.double.rounded())) }
  }

  private static func days(_ figure: Figure, _ size: Int) -> ReadLength? {
    guard let days = figure.times(Figure(size)) else { return nil }
    if let whole = days.whole { return ReadLength(days: whole) }
    return seconds(days, 86_400)
  }

  private static func months(_ figure: Figure, _ size: Int) -> ReadLength? {
    guard figure.double <= 120_000, let months = figure.times(Figure(size)) else { return nil }
    if let whole = months.whole { return ReadLength(months: whole) }
    return days(months, 30)
  }
}
