/// All words of notes, ready to be looked up.
struct CueBook: Sendable {
  private var lexicon = Lexicon()
  private var kinds: [CueKind?] = []

  /// Creates the book from the lists and the dealer's own words.
  init(_ vocabulary: Vocabulary) {
    var symbols = SymbolTable()
    let lists = [
      CueWords().list, ObjectionWords().list, CarWords().list, PersonCueWords().list,
      GivenNames().list,
    ]
    for row in lists.flatMap(\.rows) {
      let symbol = symbols.number(of: row.symbol)
      for word in row.words {
        lexicon.add(word, .init(symbol: symbol, meaning: row.meaning))
        // 4 Passats: models take a plural.
        guard row.symbol == "car", word.unicodeScalars.allSatisfy({ ("a"..."z").contains($0) }),
          word.last != "s"
        else { continue }
        lexicon.add(word + "s", .init(symbol: symbol, meaning: row.meaning))
      }
    }
    for (symbol, words) in [
      ("own", vocabulary.models), ("rival", vocabulary.rivals), ("unitWord", vocabulary.units),
      ("house", vocabulary.house),
    ] {
      let number = symbols.number(of: symbol)
      for word in words {
        let key = PlainText(word).key
        if !key.isEmpty { lexicon.add(key, .init(symbol: number, meaning: .none)) }
      }
    }
    lexicon.seal()
    kinds = symbols.names.map(CueKind.init)
  }

  /// Returns the words found in a text, in its order; a word inside a longer one is left out.
  func cues(in scalars: [Unicode.Scalar]) -> [Cue] {
    var found: [Cue] = []
    var reach = 0
    for place in scalars.indices where place >= reach {
      var longest = place
      var here: [Cue] = []
      lexicon.visit(scalars, from: place) { entry, end in
        guard let kind = kinds[Int(entry.symbol)], end >= longest else { return }
        if end > longest { here = [] }
        longest = end
        here.append(Cue(kind: kind, text: Self.text(entry.meaning), span: place..<end))
      }
      guard longest > reach else { continue }
      // 后勤科长: the department's last sign begins the title of its head.
      let isHeaded =
        longest < scalars.count && scalars[longest] == "长" && longest - place > 2
        && here.contains { $0.kind == .unitWord }
      reach = isHeaded ? longest - 1 : longest
      found += here
    }
    return found
  }

  private static func text(_ meaning: Meaning) -> String {
    switch meaning {
    case .text(let text): text
    case .mark(let mark): String(mark)
    default: ""
    }
  }
}
