/// How a name is spelt in letters: Chinese characters by their pinyin, words by their first letter.
package struct NameReading: Hashable, Sendable {
  /// One character or word.
  package struct Syllable: Hashable, Sendable {
    /// How it may be read, in lower case; empty when it cannot be.
    package let readings: [String]
    /// Where it stands in the name, in Unicode scalars.
    package let place: Range<Int>
  }

  /// How letters spell a name.
  package enum Spelling: CaseIterable, Comparable, Sendable {
    /// Each syllable in full or by its first letter, the last one cut anywhere.
    case strict
    /// Any syllable cut anywhere: `lijianguo` for 刘建国.
    case loose
  }

  /// The syllables in order.
  package let syllables: [Syllable]

  /// Reads a name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isPerson: Whether a person bears it, so that it begins with a surname.
  ///   - table: Where readings are looked up.
  package init(_ name: String, isPerson: Bool, _ table: inout PinyinTable) {
    let units = SearchUnits(name).units
    syllables = units.enumerated().map { index, unit in
      let readings =
        !unit.isHan
        ? [String(unit.text.prefix(1))]
        : isPerson && index == 0 ? table.surname(unit.text) : table.readings(of: unit.text)
      return Syllable(readings: readings, place: unit.place)
    }
  }

  /// Returns where letters spell a part of the name: each syllable from its start, in full or cut
  /// short, as in `wangcz` for 王处长, and how well they do; nil when they do not.
  package func place(of letters: [Unicode.Scalar]) -> (place: Range<Int>, spelling: Spelling)? {
    guard !letters.isEmpty else { return nil }
    for spelling in Spelling.allCases {
      for start in syllables.indices {
        if let end = end(of: letters[...], from: start, spelling) {
          let last = syllables[end - 1].place.upperBound
          return (syllables[start].place.lowerBound..<last, spelling)
        }
      }
    }
    return nil
  }

  /// Returns the syllable before which the letters end; nil when they do not fit.
  private func end(
    of letters: ArraySlice<Unicode.Scalar>, from index: Int, _ spelling: Spelling
  ) -> Int? {
    guard !letters.isEmpty else { return index }
    guard index < syllables.count else { return nil }
    for reading in syllables[index].readings {
      let shared = zip(reading.unicodeScalars, letters).prefix { $0 == $1 }.count
      for count in stride(from: shared, to: 0, by: -1) {
        let isWhole = count == 1 || count == reading.unicodeScalars.count
        guard spelling == .loose || isWhole || count == letters.count else { continue }
        if let end = end(of: letters.dropFirst(count), from: index + 1, spelling) { return end }
      }
    }
    return nil
  }
}
