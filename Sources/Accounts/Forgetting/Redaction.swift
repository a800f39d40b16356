/// Takes the words of a person out of texts and puts a mark in their places; the rest stays.
package struct Redaction {
  private let finder: WordFinder
  private let mark: String

  /// Creates it.
  package init(of words: PersonalWords, mark: String) {
    finder = WordFinder(words)
    self.mark = mark
  }

  /// Returns a text without the words; nil when there are none in it.
  package func redacted(_ text: String) -> String? {
    let ranges = finder.ranges(in: text)
    return ranges.isEmpty ? nil : replacing(ranges, in: text)
  }

  /// Returns a typed line without the words, the part meant moved with its text; nil when there are
  /// none in it.
  package func redacted(_ source: TypedSource) -> TypedSource? {
    let ranges = finder.ranges(in: source.text)
    guard !ranges.isEmpty else { return nil }
    let span = source.span.map { span in
      moved(span.lowerBound, ranges, isEnd: false)..<moved(span.upperBound, ranges, isEnd: true)
    }
    return TypedSource(replacing(ranges, in: source.text), span: span)
  }

  private func replacing(_ ranges: [Range<Int>], in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    for range in ranges {
      result.append(contentsOf: scalars[place..<range.lowerBound])
      result.append(contentsOf: mark.unicodeScalars)
      place = range.upperBound
    }
    result.append(contentsOf: scalars[place...])
    return String(result)
  }

  /// Where a place of the old text is in the new one; one inside of a word goes to the mark's edge.
  private func moved(_ place: Int, _ ranges: [Range<Int>], isEnd: Bool) -> Int {
    let length = mark.unicodeScalars.count
    var shift = 0
    for range in ranges {
      if range.upperBound <= place {
        shift += length - range.count
      } else if range.lowerBound < place {
        return range.lowerBound + shift + (isEnd ? length : 0)
      }
    }
    return place + shift
  }
}
