extension SearchMatcher {
  /// Returns how what was said in an exercise fits.
  ///
  /// The text is the line that has all the words, one of the rep's before one of the customer's; or,
  /// when there is none, the lines in which they stand.
  func match(talk: [TalkLine]) -> Match? {
    guard !talk.isEmpty, !phrases.isEmpty else { return nil }
    let units = talk.map { SearchUnits($0.text).units }
    for (isOpen, tier) in [(false, SearchRanking.Tier.talkWords), (true, .talkBeginnings)] {
      let places = units.map { line in phrases.map { $0.places(in: line, isOpen: isOpen) } }
      let chosen = Self.lines(of: talk, with: places)
      guard !chosen.isEmpty else { continue }
      return Self.match(chosen, of: talk, with: places, tier, chosen.map { units[$0].count })
    }
    return nil
  }

  /// The places of the lines to show, in order; none when a phrase stands nowhere.
  private static func lines(of talk: [TalkLine], with places: [[[Range<Int>]]]) -> [Int] {
    // The rep's own words first.
    let order =
      talk.indices.filter { talk[$0].voice == .rep }
      + talk.indices.filter { talk[$0].voice != .rep }
    if let whole = order.first(where: { places[$0].allSatisfy { !$0.isEmpty } }) { return [whole] }
    let count = places.first?.count ?? 0
    let chosen = (0..<count).compactMap { phrase in
      order.first { !places[$0][phrase].isEmpty }
    }
    return chosen.count == count ? Set(chosen).sorted() : []
  }

  private static func match(
    _ lines: [Int], of talk: [TalkLine], with places: [[[Range<Int>]]],
    _ tier: SearchRanking.Tier, _ lengths: [Int]
  ) -> Match {
    var text = ""
    var marks: [Range<Int>] = []
    for line in lines {
      if !text.isEmpty { text += EntryText.separator }
      let start = text.unicodeScalars.count
      text += talk[line].text
      let own = merged(places[line].flatMap { $0 })
      marks += own.map { start + $0.lowerBound..<start + $0.upperBound }
    }
    let voices = Set(lines.map { talk[$0].voice })
    return Match(
      tier: tier, text: text, marks: marks, length: lengths.reduce(0, +),
      voice: voices.count == 1 ? voices.first ?? nil : nil)
  }
}
