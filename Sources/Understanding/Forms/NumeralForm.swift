/// A number as it was written: one value, or the two between which it lies.
struct NumeralForm: Hashable, Sendable {
  /// How it was written.
  enum Style: Hashable, Sendable {
    /// ASCII digits alone: how many there are.
    case digits(Int)
    /// ASCII digits with a point, commas or a scale.
    case figures
    /// Chinese characters one for each digit: 二零一六.
    case chineseDigits(Int)
    /// Chinese numerals, also with ASCII digits among them: 三十五万, 25万6千.
    case chinese
    /// English words.
    case words
  }

  /// The value, or the smaller one.
  let low: Figure
  /// The larger one; nil when there is one value.
  let high: Figure?
  /// How it was written.
  let style: Style
  /// Whether the writer said about or some.
  let isApproximate: Bool
  /// What the last scale word multiplies by (万 is 10,000); nil without one.
  let scale: Int?
  /// Whether a point was spoken: 一点五 may as well be a time.
  let hasSpokenPoint: Bool

  /// Creates a number.
  init(
    _ low: Figure, to high: Figure? = nil, style: Style, isApproximate: Bool = false,
    scale: Int? = nil, hasSpokenPoint: Bool = false
  ) {
    self.low = low
    self.high = high
    self.style = style
    self.isApproximate = isApproximate
    self.scale = scale
    self.hasSpokenPoint = hasSpokenPoint
  }

  /// The whole number when it is one value and whole.
  var whole: Int? { high == nil ? low.whole : nil }

  /// How many ASCII digits it consists of; nil when it was written otherwise.
  var digitCount: Int? {
    if case .digits(let count) = style { return count }
    return nil
  }

  /// Whether it is written as a year is: four digits of these centuries, a zero in front, 九八.
  var isYearLike: Bool {
    switch style {
    case .digits(4), .chineseDigits(4): (1900...2199).contains(whole ?? 0)
    case .digits(2): (whole ?? 10) < 10
    case .chineseDigits(2): true
    default: false
    }
  }

  /// How many digits it consists of, ASCII or Chinese; nil when it was written otherwise.
  var plainDigits: Int? {
    switch style {
    case .digits(let count), .chineseDigits(let count): count
    case .figures, .chinese, .words: nil
    }
  }
}
