/// Which phrases of the grammar are expressions by themselves.
struct ExpressionKinds: Sendable {
  /// What a phrase is to the reader of a text.
  enum Kind: Sendable {
    /// A time.
    case time
    /// A time only when the text consists of nothing else: 4.15 is a number in the midst of others.
    case timeAlone
    /// An amount.
    case amount
    /// A word in which a number is part of something else: 一起, 四川.
    case blocked
  }

  private let kinds: [Kind?]

  /// Creates the list for a grammar.
  init(_ grammar: Grammar) {
    var kinds = [Kind?](repeating: nil, count: grammar.symbols.names.count)
    for name in [
      "day", "period", "moment", "tod", "todRange", "dayPart", "stretch", "length", "limitedLength",
      "set",
    ] {
      kinds[Int(grammar.symbol(name))] = .time
    }
    for name in ["pointDay", "yearNumber"] { kinds[Int(grammar.symbol(name))] = .timeAlone }
    kinds[Int(grammar.symbol("amount"))] = .amount
    kinds[Int(grammar.symbol("blocked"))] = .blocked
    self.kinds = kinds
  }

  /// Returns what a phrase of a symbol is; nil when it is only part of others.
  subscript(symbol: UInt16) -> Kind? { kinds[Int(symbol)] }
}
