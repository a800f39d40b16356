/// Reads a row of items.
struct ListReader: Sendable {
  /// Returns the items that a text names, in order, each once.
  func readings(of text: PlainText) -> [Reading] {
    let ranges = pieces(of: text)
    guard let first = ranges.first, let last = ranges.last else { return [] }
    var items: [String] = []
    var seen: Set<String> = []
    for range in ranges where seen.insert(text.plainly(range).lowercased()).inserted {
      items.append(text.typed(range))
    }
    let span = first.lowerBound..<last.upperBound
    return [Reading(value: .list(items), span: span, rule: "list.items")]
  }

  private func pieces(of text: PlainText) -> [Range<Int>] {
    let ends = text.trimmed.filter { isSeparator(at: $0, in: text) } + [text.trimmed.upperBound]
    var start = text.trimmed.lowerBound
    var pieces: [Range<Int>] = []
    for end in ends {
      var inner = text.trimming(start..<end)
      while let last = inner.last, text.plain[last] == "。" {
        inner = text.trimming(inner.lowerBound..<last)
      }
      if !inner.isEmpty { pieces.append(inner) }
      start = end + 1
    }
    return pieces
  }

  private func isSeparator(at place: Int, in text: PlainText) -> Bool {
    switch text.plain[place] {
    case "、", ";", "\n": true
    case ",": !isInsideNumber(place, text)
    default: false
    }
  }

  /// A comma belongs to a number when one to three digits stand before it and exactly three behind.
  private func isInsideNumber(_ place: Int, _ text: PlainText) -> Bool {
    guard text.original[place] == "," else { return false }
    let before = digits(stride(from: place - 1, through: 0, by: -1), text)
    let after = digits(stride(from: place + 1, to: text.plain.count, by: 1), text)
    return (1...3).contains(before) && after == 3
  }

  private func digits(_ places: some Sequence<Int>, _ text: PlainText) -> Int {
    var count = 0
    for place in places {
      guard count < 4, Cursor.digit(text.plain[place]) != nil else { break }
      count += 1
    }
    return count
  }
}
