/// All phrases that tell moves, ready to be looked up in one pass.
struct MoveCueBook: Sendable {
  private var lexicon = Lexicon()
  private var kinds: [MoveCue.Kind] = []

  init() {
    var symbols = SymbolTable()
    for row in MoveWords().list.rows {
      let symbol = symbols.number(of: row.symbol)
      for word in row.words { lexicon.add(word, .init(symbol: symbol, meaning: .none)) }
    }
    lexicon.seal()
    kinds = symbols.names.map { name in
      guard let kind = MoveCue.Kind(rawValue: name) else {
        preconditionFailure("a line of move words names a sort of phrase: \(name)")
      }
      return kind
    }
  }

  /// Returns the phrases found in a text, in its order; several may share words.
  func cues(in scalars: [Unicode.Scalar]) -> [MoveCue] {
    var found: [MoveCue] = []
    for place in scalars.indices {
      lexicon.visit(scalars, from: place) { entry, end in
        // 主要是, 只要是 and 重要是 hold 要是 without a condition.
        if place > 0, scalars[place] == "要", ["主", "重", "只", "需"].contains(scalars[place - 1]) {
          return
        }
        found.append(MoveCue(kind: kinds[Int(entry.symbol)], span: place..<end))
      }
    }
    return found
  }
}
