/// An amount as it was said.
struct AmountForm: Hashable, Sendable {
  /// What is counted.
  enum Kind: Hashable, Sendable {
    case number, percent, ordinal
    case money(String)
    case quantity(String)
    case phone(String)
  }

  /// What is counted.
  var kind: Kind
  /// The smaller end; nil when open.
  var low: Figure?
  /// The larger end; nil when open. The same as the smaller one for a single value.
  var high: Figure?
  /// Whether about or some was said.
  var isApproximate = false
  /// What else the same words may be.
  var other: Kind?
  /// What the last scale word multiplied by (万 is 10,000); nil without one.
  var scale: Int?

  /// Creates an amount of what a number says.
  init(_ kind: Kind, _ numeral: NumeralForm) {
    self.kind = kind
    low = numeral.low
    high = numeral.high ?? numeral.low
    isApproximate = numeral.isApproximate
    scale = numeral.scale
  }

  /// Creates an amount.
  init(_ kind: Kind, low: Figure?, high: Figure?, isApproximate: Bool = false) {
    self.kind = kind
    self.low = low
    self.high = high
    self.isApproximate = isApproximate
  }
}
