/// The words of Latin letters in a note.
extension NoteText {
  /// Returns the words of a range: letters with the apostrophes and hyphens inside them.
  func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for place in range {
      let isPart = isLetter(place) || start != nil && isInner(place, range)
      if isPart {
        start = start ?? place
      } else if let first = start {
        words.append(first..<place)
        start = nil
      }
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }

  private func isLetter(_ place: Int) -> Bool {
    let scalar = plain.folded[place]
    return ("a"..."z").contains(scalar) || ("\u{C0}"..."\u{24F}").contains(scalar)
  }

  private func isInner(_ place: Int, _ range: Range<Int>) -> Bool {
    let scalar = plain.folded[place]
    return (scalar == "'" || scalar == "-") && range.contains(place + 1) && isLetter(place + 1)
  }
}

extension PlainText {
  /// Whether a word begins with a capital and goes on in small letters, as names do.
  func isCapitalized(_ word: Range<Int>) -> Bool {
    let first = plain[word.lowerBound]
    guard word.count >= 2, ("A"..."Z").contains(first) || ("\u{C0}"..."\u{DE}").contains(first)
    else { return false }
    return !word.dropFirst().allSatisfy { ("A"..."Z").contains(plain[$0]) }
  }
}
