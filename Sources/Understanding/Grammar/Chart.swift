/// All words and phrases of a text, found from its end to its beginning.
///
/// When a place is worked on, everything that begins behind it is known: a phrase is looked for by
/// following its sequence to the right, and nothing is looked at twice. The columns of the chart stand
/// apart, for following a sequence needs but the numbers.
struct Chart {
  /// The text in plain lower case.
  let scalars: [Unicode.Scalar]
  /// How many words and phrases were found.
  var count: Int { meanings.count }

  private let grammar: Grammar
  private var symbols: [UInt16] = []
  private var spans: [Match.Span] = []
  private var rules: [Int32] = []
  private var origins: [Int32] = []
  private var nexts: [Int32] = []
  private var meanings: [Meaning] = []
  private var firstAt: [Int32]
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  private var pending: [Int32] = []
  /// Of the same sort and extent so many are kept; more would be the same again.
  private let mostAlike = 4
  /// A phrase of a few dozen words is the longest that makes sense.
  private let longest = 80

  /// Creates the chart of a text and fills it.
  init(_ scalars: [Unicode.Scalar], grammar: Grammar, finder: some TokenFinder) {
    self.scalars = scalars
    self.grammar = grammar
    firstAt = Array(repeating: -1, count: scalars.count + 1)
    reserve(scalars.count * 6)
    var tokens: [(symbol: UInt16, end: Int, meaning: Meaning)] = []
    for place in scalars.indices.reversed() {
      tokens.removeAll(keepingCapacity: true)
      grammar.lexicon.visit(scalars, from: place) { tokens.append(($0.symbol, $1, $0.meaning)) }
      finder.visit(scalars, from: place) { tokens.append(($0, $1, $2)) }
      for token in tokens {
        add(token.symbol, place, token.end, rule: -1, origin: -1, token.meaning)
      }
      while let item = pending.popLast() { work(Int(item)) }
    }
  }

  /// Returns a word or phrase by its number.
  func item(_ index: Int) -> ChartItem {
    ChartItem(
      symbol: symbols[index], span: spans[index].range, rule: Int(rules[index]),
      origin: Int(origins[index]), meaning: meanings[index])
  }

  /// Returns the symbol of a word or phrase.
  func symbol(_ index: Int) -> UInt16 { symbols[index] }

  private mutating func reserve(_ count: Int) {
    symbols.reserveCapacity(count)
    spans.reserveCapacity(count)
    rules.reserveCapacity(count)
    origins.reserveCapacity(count)
    nexts.reserveCapacity(count)
    meanings.reserveCapacity(count)
  }

  private mutating func add(
    _ symbol: UInt16, _ start: Int, _ end: Int, rule: Int32, origin: Int32,
    _ meaning: Meaning
  ) {
    var alike = 0
    var other = Int(firstAt[start])
    while other >= 0 {
      if symbols[other] == symbol, spans[other].end == Int32(end) { alike += 1 }
      other = Int(nexts[other])
    }
    guard alike < mostAlike else { return }
    symbols.append(symbol)
    spans.append(Match.Span(start: Int32(start), end: Int32(end)))
    rules.append(rule)
    origins.append(origin)
    nexts.append(firstAt[start])
    meanings.append(meaning)
    firstAt[start] = Int32(meanings.count - 1)
    pending.append(Int32(meanings.count - 1))
  }

  private mutating func work(_ index: Int) {
    let span = spans[index]
    let symbol = Int(symbols[index])
    for number in Int(grammar.table.starts[symbol])..<Int(grammar.table.starts[symbol + 1]) {
      let sequence = grammar.table.sequences[number]
      slots[Int(sequence.firstSlot)] = Int32(index)
      follow(sequence, from: 0, start: Int(span.start), at: Int(span.end))
      slots[Int(sequence.firstSlot)] = -1
    }
  }

  private mutating func follow(
    _ sequence: RuleTable.Sequence, from element: Int32, start: Int, at place: Int
  ) {
    guard element < sequence.count else {
      complete(sequence, start, place)
      return
    }
    var next = place
    while next < scalars.count, scalars[next] == " " { next += 1 }
    guard next < scalars.count, next - start < longest else { return }
    let wanted = grammar.table.elements[Int(sequence.elements + element)]
    var index = Int(firstAt[next])
    while index >= 0 {
      if fits(symbols[index], wanted) {
        slots[wanted.slot] = Int32(index)
        follow(sequence, from: element + 1, start: start, at: Int(spans[index].end))
        slots[wanted.slot] = -1
      }
      index = Int(nexts[index])
    }
  }

  private func fits(_ symbol: UInt16, _ element: RuleTable.Element) -> Bool {
    for place in Int(element.symbols)..<Int(element.symbols + element.count)
    where grammar.table.symbols[place] == symbol {
      return true
    }
    return false
  }

  private mutating func complete(_ sequence: RuleTable.Sequence, _ start: Int, _ end: Int) {
    let match = Match(
      scalars: scalars, meanings: meanings, spans: spans, slots: slots, start: start, end: end)
    guard let meaning = grammar.rules[Int(sequence.rule)].meaning(match) else { return }
    // What only bears another name was made by the rule that made its one part.
    let part = slots[Int(sequence.firstSlot)]
    let inner = sequence.count == 0 ? origins[Int(part)] : -1
    add(
      sequence.result, start, end, rule: sequence.rule,
      origin: inner >= 0 ? inner : sequence.rule, meaning)
  }
}
