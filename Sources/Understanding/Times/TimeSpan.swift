/// A stretch of the wall clock in seconds since the first midnight of 1970.
struct TimeSpan: Hashable, Sendable {
  /// The first second; nil when open.
  var from: Int?
  /// The second after the last one; nil when open.
  var to: Int?
  /// How finely it was said.
  var grain: TimeUnit
  /// Whether it is one moment, not a stretch of its grain.
  var isMoment = false
  /// Whether only its end counts.
  var isDeadline = false
  /// Whether no day was said: seconds count from any midnight.
  var isClock = false
  /// Whether it was said vaguely.
  var isVague = false

  /// Creates a stretch.
  init(_ from: Int?, _ to: Int?, _ grain: TimeUnit) {
    self.from = from
    self.to = to
    self.grain = grain
  }

  /// Creates the whole of a day.
  init(day: ReadDay) {
    self.init(day.ordinal * 86_400, (day.ordinal + 1) * 86_400, .day)
  }

  /// Creates the days from one to another, which is not part of it.
  init(_ from: ReadDay, _ to: ReadDay, _ grain: TimeUnit) {
    self.init(from.ordinal * 86_400, to.ordinal * 86_400, grain)
  }

  /// Creates a moment.
  init(moment: Int, _ grain: TimeUnit) {
    self.init(moment, moment, grain)
    isMoment = true
  }

  /// The day on which it begins; nil when open.
  var firstDay: ReadDay? { from.flatMap(Self.day) }

  /// The day that holds its last second; nil when open.
  var lastDay: ReadDay? { to.flatMap { Self.day(isMoment ? $0 : $0 - 1) } }

  /// Returns the day that holds a second.
  static func day(_ second: Int) -> ReadDay? {
    ReadDay(ordinal: Int((Double(second) / 86_400).rounded(.down)))
  }

  /// Returns the moment of a second; nil outside the years 1 to 9999.
  static func instant(_ second: Int) -> ReadInstant? {
    guard let day = day(second) else { return nil }
    return ReadInstant(day: day, seconds: second - day.ordinal * 86_400)
  }
}
