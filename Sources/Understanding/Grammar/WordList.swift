/// Words as data: one sort of word a line, what it stands for, and the words themselves.
///
///     weekday 3: 周三 星期三 礼拜三
///     to: 到 至 - ~ to until
///
/// A line gives a symbol, a number or a text that every word of it bears (left out: nothing), a colon,
/// and the words in plain lower case, parted by spaces; `_` stands for a space in a word. A line that
/// begins with `#` is a remark.
struct WordList: Sendable {
  /// One line.
  struct Row: Sendable {
    let symbol: String
    let meaning: Meaning
    let words: [Substring]
  }

  /// The lines in order.
  let rows: [Row]

  /// Creates a list from its text; a line without a colon is our own mistake.
  init(_ text: String) {
    // By bytes: characters would have to be found first, and a program waits for its words.
    rows = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      line.first == UInt8(ascii: "#") ? nil : Self.row(Substring(line))
    }
  }

  private static func row(_ line: Substring) -> Row {
    let colon = line.utf8.firstIndex(of: UInt8(ascii: ":"))
    precondition(colon != nil, "a line of a word list has a colon: \(line)")
    let place = colon ?? line.endIndex
    let space = UInt8(ascii: " ")
    let head = line[..<place].utf8.split(separator: space, maxSplits: 1).map(Substring.init)
    let words = line[line.utf8.index(after: place)...].utf8.split(separator: space)
      .map(Substring.init)
    let symbol = head.first ?? ""
    guard head.count > 1 else { return Row(symbol: String(symbol), meaning: .none, words: words) }
    let meaning = Int(head[1]).map(Meaning.mark) ?? .text(String(head[1]))
    return Row(symbol: String(symbol), meaning: meaning, words: words)
  }
}
