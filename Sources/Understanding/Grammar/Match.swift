/// The parts that a rule found, by their place in its pattern.
struct Match {
  /// Where a word or phrase stands.
  struct Span {
    let start: Int32
    let end: Int32

    /// The same as a range.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The scalars of the whole text in plain lower case.
  let scalars: [Unicode.Scalar]
  /// Where the phrase begins.
  let start: Int
  /// The place behind the phrase.
  let end: Int
  private let meanings: [Meaning]
  private let spans: [Span]
  private let slots: [Int32]

  /// Creates a match from the columns of a chart and the numbers of the parts.
  init(
    scalars: [Unicode.Scalar], meanings: [Meaning], spans: [Span], slots: [Int32], start: Int,
    end: Int
  ) {
    self.scalars = scalars
    self.meanings = meanings
    self.spans = spans
    self.slots = slots
    self.start = start
    self.end = end
  }

  /// Returns what stands at a place of the pattern; nil when an optional part is missing.
  subscript(slot: Int) -> Meaning? { slots[slot] < 0 ? nil : meanings[Int(slots[slot])] }

  /// Whether an optional part is there.
  func has(_ slot: Int) -> Bool { slots[slot] >= 0 }

  /// Returns the span of a part.
  func span(_ slot: Int) -> Range<Int>? {
    slots[slot] < 0 ? nil : spans[Int(slots[slot])].range
  }

  /// The mark that a word bears.
  func mark(_ slot: Int) -> Int? {
    if case .mark(let value)? = self[slot] { return value }
    return nil
  }

  /// The text that a word bears.
  func text(_ slot: Int) -> String? {
    if case .text(let text)? = self[slot] { return text }
    return nil
  }

  /// The number at a place.
  func numeral(_ slot: Int) -> NumeralForm? {
    if case .numeral(let numeral)? = self[slot] { return numeral }
    return nil
  }

  /// The single whole number at a place.
  func whole(_ slot: Int) -> Int? { numeral(slot)?.whole }

  /// The time at a place; a clock time alone is one as well.
  func time(_ slot: Int) -> TimeForm? {
    switch self[slot] {
    case .time(let time)?: time
    case .clock(let clock)?: .clock(clock, on: nil)
    default: nil
    }
  }

  /// The time of day at a place.
  func clock(_ slot: Int) -> ClockForm? {
    if case .clock(let clock)? = self[slot] { return clock }
    return nil
  }

  /// The length at a place.
  func length(_ slot: Int) -> LengthForm? {
    if case .length(let length)? = self[slot] { return length }
    return nil
  }

  /// The recurrence at a place.
  func repetition(_ slot: Int) -> RepeatForm? {
    if case .repetition(let form)? = self[slot] { return form }
    return nil
  }

  /// The amount at a place.
  func amount(_ slot: Int) -> AmountForm? {
    if case .amount(let amount)? = self[slot] { return amount }
    return nil
  }
}
