/// The words and rules of both languages, ready for reading.
struct Grammar: Sendable {
  /// The names of the symbols.
  private(set) var symbols = SymbolTable()
  /// The words.
  private(set) var lexicon = Lexicon()
  /// The rules in order; an earlier one is preferred.
  let rules: [Rule]
  /// The sequences of the rules.
  private(set) var table = RuleTable()
  private var sequences: [[RuleSequence]] = []

  /// Creates a grammar; a pattern that names an unknown symbol is our own mistake.
  init(words: [WordList], rules: [Rule]) {
    self.rules = rules
    for list in words { add(list) }
    for (number, rule) in rules.enumerated() { add(rule, number) }
    while sequences.count < symbols.names.count { sequences.append([]) }
    table = RuleTable(sequences)
    sequences = []
    lexicon.seal()
  }

  /// Returns the number of a symbol; the name must be known.
  func symbol(_ name: String) -> UInt16 {
    guard let number = symbols[name] else { preconditionFailure("no symbol \(name)") }
    return number
  }

  private mutating func add(_ list: WordList) {
    for row in list.rows {
      let symbol = symbols.number(of: row.symbol)
      for word in row.words { lexicon.add(word, .init(symbol: symbol, meaning: row.meaning)) }
    }
  }

  private mutating func add(_ rule: Rule, _ number: Int) {
    let result = symbols.number(of: rule.result)
    var variants: [[RuleSequence.Element]] = [[]]
    for (slot, part) in rule.pattern.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
      .enumerated()
    {
      let isOptional = part.hasSuffix("?")
      let names = (isOptional ? part.dropLast() : part).utf8.split(separator: UInt8(ascii: "|"))
        .map(Substring.init)
      let element = RuleSequence.Element(symbols: names.map { symbol(named: $0) }, slot: slot)
      let longer = variants.map { $0 + [element] }
      variants = isOptional ? longer + variants : longer
    }
    for elements in variants {
      guard let first = elements.first else { continue }
      let sequence = RuleSequence(rule: number, result: result, elements: elements)
      while sequences.count < symbols.names.count { sequences.append([]) }
      for symbol in first.symbols { sequences[Int(symbol)].append(sequence) }
    }
  }

  /// Returns the number of a part of a pattern; a word in quotes becomes a symbol of its own.
  private mutating func symbol(named name: Substring) -> UInt16 {
    if let known = symbols[String(name)] { return known }
    let symbol = symbols.number(of: String(name))
    if name.utf8.first == UInt8(ascii: "'"), name.utf8.count > 2 {
      lexicon.add(name.dropFirst().dropLast(), .init(symbol: symbol, meaning: .none))
    }
    return symbol
  }
}
