import Terminal

/// A part of a text around its first mark, as wide as there is room for.
struct Snippet: Equatable {
  /// Characters in a row that are all marked or all not.
  struct Piece: Equatable {
    var text: String
    let isMarked: Bool
  }

  /// What is shown, `…` standing for what is left out.
  private(set) var pieces: [Piece] = []

  /// Cuts a text.
  ///
  /// - Parameters:
  ///   - text: The text; its line breaks become spaces.
  ///   - marks: What is marked, in Unicode scalars.
  ///   - columns: How wide it may be.
  ///   - edge: How many columns the signs around a mark take.
  init(_ text: String, marks: [Range<Int>], columns: Int, edge: Int) {
    let characters = Self.marked(SafeText.display(Self.line(text)), marks)
    let start = Self.start(characters, columns)
    var left = columns - (start > 0 ? 1 : 0)
    if start > 0 { add("…", isMarked: false) }
    for (index, (character, isMarked)) in characters.enumerated().dropFirst(start) {
      var width = DisplayWidth.columns(of: String(character))
      if isMarked, pieces.last?.isMarked != true { width += edge }
      let isLast = index == characters.count - 1
      guard width + (isLast ? 0 : 1) <= left else {
        add("…", isMarked: false)
        break
      }
      left -= width
      add(character, isMarked: isMarked)
    }
  }

  /// The same text with every sign that breaks a line as a space, so that places stay.
  private static func line(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }

  private static func marked(_ text: String, _ marks: [Range<Int>]) -> [(Character, Bool)] {
    var marks = marks[...]
    var place = 0
    return text.map { character in
      let end = place + character.unicodeScalars.count
      while let first = marks.first, first.upperBound <= place { marks.removeFirst() }
      defer { place = end }
      return (character, marks.first.map { $0.lowerBound < end } ?? false)
    }
  }

  /// Where to begin: at the start when the first mark is seen then, otherwise a third before it.
  private static func start(_ characters: [(Character, Bool)], _ columns: Int) -> Int {
    let widths = characters.map { DisplayWidth.columns(of: String($0.0)) }
    guard let mark = characters.firstIndex(where: \.1),
      widths.prefix(mark).reduce(0, +) > columns * 2 / 3
    else { return 0 }
    var start = mark
    var before = 0
    while start > 0, before + widths[start - 1] <= columns / 3 {
      start -= 1
      before += widths[start]
    }
    return start
  }

  private mutating func add(_ character: Character, isMarked: Bool) {
    if pieces.last?.isMarked == isMarked {
      pieces[pieces.count - 1].text.append(character)
    } else {
      pieces.append(Piece(text: String(character), isMarked: isMarked))
    }
  }
}
