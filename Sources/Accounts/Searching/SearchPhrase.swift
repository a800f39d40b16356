/// Words that were typed without a space between them: they must stand together.
package struct SearchPhrase: Hashable, Sendable {
  /// The units in order, one at least.
  package let units: [SearchUnit]

  /// Reads a text typed without spaces; nil when nothing in it can be searched for.
  package init?(_ text: some StringProtocol) {
    units = SearchUnits(String(text)).units
    if units.isEmpty { return nil }
  }

  /// Reads what was typed, phrase by phrase.
  package static func phrases(in text: String) -> [SearchPhrase] {
    text.split(whereSeparator: \.isWhitespace).compactMap { SearchPhrase($0) }
  }

  /// Whether its last word may be the beginning of a longer one: two letters do, or three digits.
  package var isOpen: Bool {
    guard let last = units.last, !last.isHan else { return false }
    return last.text.count > (last.text.allSatisfy(\.isNumber) ? 2 : 1)
  }

  /// The letters, when nothing else was typed, so that it may be pinyin; nil otherwise.
  package var letters: [Unicode.Scalar]? {
    let scalars = units.flatMap(\.text.unicodeScalars)
    return scalars.allSatisfy { ("a"..."z").contains($0) } ? scalars : nil
  }

  /// Returns where the phrase stands in a text, in Unicode scalars.
  ///
  /// - Parameters:
  ///   - text: The units of the text.
  ///   - isOpen: Whether the last word may be the beginning of a longer one.
  package func places(in text: [SearchUnit], isOpen: Bool) -> [Range<Int>] {
    guard text.count >= units.count else { return [] }
    return (0...text.count - units.count).compactMap { start in
      stands(in: text, at: start, isOpen: isOpen)
        ? text[start].place.lowerBound..<text[start + units.count - 1].place.upperBound : nil
    }
  }

  private func stands(in text: [SearchUnit], at start: Int, isOpen: Bool) -> Bool {
    units.indices.allSatisfy { index in
      let (wanted, found) = (units[index], text[start + index])
      if index > 0, wanted.isJoined != found.isJoined { return false }
      if wanted.text == found.text { return true }
      return isOpen && index == units.count - 1 && self.isOpen && !found.isHan
        && found.text.hasPrefix(wanted.text)
    }
  }
}
