/// All words and phrases of a text, found from its end to its beginning.
///
/// When a place is worked on, everything that begins behind it is known: a phrase is looked for by
/// following its sequence to the right, and nothing is looked at twice.
final class Chart {
  /// The text in plain lower case.
  let scalars: [Unicode.Scalar]
  /// What was found.
  private(set) var items: [ChartItem] = []

  private let grammar: Grammar
  private var firstAt: [Int32]
  private var slots: [Int32] = Array(repeating: -1, count: 12)
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
    items.reserveCapacity(scalars.count * 8)
    for place in scalars.indices.reversed() {
      grammar.lexicon.visit(scalars, from: place) { entry, end in
        add(entry.symbol, place, end, rule: -1, entry.meaning)
      }
      finder.visit(scalars, from: place) { symbol, end, meaning in
        add(symbol, place, end, rule: -1, meaning)
      }
      while let item = pending.popLast() { work(Int(item)) }
    }
  }

  /// Returns the part of the phrase being put together that stands at a place of its pattern.
  func item(inSlot slot: Int) -> ChartItem? {
    let index = slots[slot]
    return index < 0 ? nil : items[Int(index)]
  }

  private func add(
    _ symbol: UInt16, _ start: Int, _ end: Int, rule: Int, _ meaning: Meaning
  ) {
    var alike = 0
    var other = firstAt[start]
    while other >= 0 {
      let item = items[Int(other)]
      if item.symbol == symbol, item.end == Int32(end) { alike += 1 }
      other = item.next
    }
    guard alike < mostAlike else { return }
    items.append(
      ChartItem(
        symbol: symbol, start: Int32(start), end: Int32(end), rule: Int32(rule),
        meaning: meaning, next: firstAt[start]))
    firstAt[start] = Int32(items.count - 1)
    pending.append(Int32(items.count - 1))
  }

  private func work(_ index: Int) {
    let item = items[index]
    for sequence in grammar.sequences[Int(item.symbol)] {
      slots[sequence.elements[0].slot] = Int32(index)
      follow(sequence, from: 1, start: Int(item.start), at: Int(item.end))
      slots[sequence.elements[0].slot] = -1
    }
  }

  private func follow(_ sequence: RuleSequence, from element: Int, start: Int, at place: Int) {
    guard element < sequence.elements.count else {
      let rule = grammar.rules[sequence.rule]
      guard let meaning = rule.meaning(Match(self, start: start, end: place)) else { return }
      add(sequence.result, start, place, rule: sequence.rule, meaning)
      return
    }
    var next = place
    while next < scalars.count, scalars[next] == " " { next += 1 }
    guard next < scalars.count, next - start < longest else { return }
    let wanted = sequence.elements[element]
    var index = firstAt[next]
    while index >= 0 {
      let item = items[Int(index)]
      if wanted.symbols.contains(item.symbol) {
        slots[wanted.slot] = index
        follow(sequence, from: element + 1, start: start, at: Int(item.end))
        slots[wanted.slot] = -1
      }
      index = item.next
    }
  }
}
