/// A time of day as it was said.
struct ClockForm: Hashable, Sendable {
  /// Which half of the day was said.
  enum Half: Hashable, Sendable {
    case morning, afternoon
    /// Written so that it can be but one: 15:00, 08:30.
    case certain
  }

  /// 0 to 24.
  var hour: Int
  /// 0 to 59; nil when not said.
  var minute: Int?
  /// 0 to 59; nil when not said.
  var second: Int?
  /// The half of the day; nil when not said.
  var half: Half?
  /// The part of the day; nil when not said.
  var part: DayPart?
  /// Whether about or some was said.
  var isVague = false

  /// How exactly it was said.
  var grain: TimeUnit { second != nil ? .second : minute != nil ? .minute : .hour }

  /// Whether nothing says which half of the day is meant.
  var isOpen: Bool { half == nil && part == nil && (1...12).contains(hour) }

  /// Creates a time; nil unless it is one of a clock.
  init?(
    _ hour: Int, _ minute: Int? = nil, _ second: Int? = nil, half: Half? = nil,
    part: DayPart? = nil
  ) {
    guard (0...24).contains(hour), (0...59).contains(minute ?? 0), (0...59).contains(second ?? 0)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.half = half
    self.part = part
  }
}
