/// The sequences of all rules in flat rows, so that following them copies nothing.
struct RuleTable: Sendable {
  /// A rule with its optional parts decided.
  struct Sequence: Sendable {
    /// The number of the rule.
    let rule: Int32
    /// The symbol of the phrase that it makes.
    let result: UInt16
    /// The part of the pattern that comes first.
    let firstSlot: UInt8
    /// Where its further elements begin among all elements.
    let elements: Int32
    /// How many further elements there are.
    let count: Int32
  }

  /// One further place of a sequence.
  struct Element: Sendable {
    /// Where its symbols begin among all symbols.
    let symbols: Int32
    /// How many symbols fit.
    let count: Int32
    /// Which part of the pattern it is.
    let slot: Int
  }

  /// The sequences, those that begin with one symbol side by side.
  private(set) var sequences: [Sequence] = []
  /// For each symbol where its sequences begin; the last entry is their number.
  private(set) var starts: [Int32] = []
  /// The further elements of all sequences.
  private(set) var elements: [Element] = []
  /// The symbols of all elements.
  private(set) var symbols: [UInt16] = []

  /// Creates a table from the sequences that begin with each symbol.
  init(_ lists: [[RuleSequence]] = []) {
    for list in lists {
      starts.append(Int32(sequences.count))
      for sequence in list { add(sequence) }
    }
    starts.append(Int32(sequences.count))
  }

  private mutating func add(_ sequence: RuleSequence) {
    guard let first = sequence.elements.first else { return }
    sequences.append(
      Sequence(
        rule: Int32(sequence.rule), result: sequence.result, firstSlot: UInt8(first.slot),
        elements: Int32(elements.count), count: Int32(sequence.elements.count - 1)))
    for element in sequence.elements.dropFirst() {
      elements.append(
        Element(
          symbols: Int32(symbols.count), count: Int32(element.symbols.count), slot: element.slot))
      symbols += element.symbols
    }
  }
}
