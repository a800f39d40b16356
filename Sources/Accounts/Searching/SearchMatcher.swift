/// Finds the words of a query in entries, without any index.
package struct SearchMatcher {
  /// How well a text fits.
  package struct Match: Hashable, Sendable {
    /// How the words stand in it.
    package let tier: SearchRanking.Tier
    /// The text.
    package let text: String
    /// Where the words stand, in Unicode scalars.
    package let marks: [Range<Int>]
    /// How many units the text has.
    package let length: Int
    /// Who says it in an exercise; nil for everything else, and where both do.
    package var voice: TalkLine.Voice?
  }

  /// What is searched for.
  package let phrases: [SearchPhrase]
  private let titles: [FieldKey: [String: String]]
  private var pinyin: PinyinTable

  /// Creates a matcher; without phrases it finds nothing.
  package init(_ query: SearchQuery, pinyin: PinyinTable = PinyinTable()) {
    self.pinyin = pinyin
    phrases = SearchPhrase.phrases(in: query.text)
    titles = query.titles
  }

  /// Returns how the texts of an entry fit: its name, what else it says, and what was said in an
  /// exercise.
  ///
  /// - Parameter isFirst: Whether it is the first of its act that rests on its typed line.
  package mutating func matches(_ entry: Entry, isFirst: Bool) -> [Match] {
    let text = EntryText(entry, isFirst: isFirst, titles: titles)
    return [text.name.flatMap { match($0) }, match(words: text.words), match(talk: text.talk)]
      .compactMap { $0 }
  }

  /// Returns how a name fits; nil when it does not.
  package mutating func match(_ name: EntryText.Name) -> Match? {
    guard !phrases.isEmpty else { return nil }
    let units = SearchUnits(name.text).units
    var marks: [Range<Int>] = []
    var spelling: NameReading.Spelling?
    for phrase in phrases {
      let places = phrase.places(in: units, isOpen: true)
      if !places.isEmpty {
        marks += places
      } else if let places = Self.called(phrase, in: name, units) {
        marks += places
      } else if let (place, found) = spoken(phrase, in: name) {
        marks += place
        spelling = max(spelling ?? found, found)
      } else {
        return nil
      }
    }
    let (account, person): (SearchRanking.Tier, SearchRanking.Tier) =
      spelling == .loose
      ? (.accountLoosely, .personLoosely)
      : spelling != nil
        ? (.accountSpoken, .personSpoken)
        : units.map(\.text) == phrases.flatMap(\.units).map(\.text)
          ? (.accountWhole, .personWhole)
          : marks.contains { $0.lowerBound == 0 }
            ? (.accountBegins, .personBegins) : (.accountInside, .personInside)
    return Match(
      tier: name.isPerson ? person : account, text: name.text, marks: Self.merged(marks),
      length: units.count)
  }

  /// Where the parts of another form of a name stand in it, when a phrase is of such a form.
  private static func called(
    _ phrase: SearchPhrase, in name: EntryText.Name, _ units: [SearchUnit]
  ) -> [Range<Int>]? {
    let isCalled = name.also.contains { form in
      !phrase.places(in: SearchUnits(form).units, isOpen: true).isEmpty
    }
    guard isCalled else { return nil }
    var rest = units[...]
    return phrase.units.compactMap { unit in
      guard let index = rest.firstIndex(where: { $0.text == unit.text }) else { return nil }
      rest = units[(index + 1)...]
      return units[index].place
    }
  }

  /// Where pinyin spells a part of a name, or how its bearer is called from its beginning; without
  /// a place when only the latter is spelt so.
  private mutating func spoken(
    _ phrase: SearchPhrase, in name: EntryText.Name
  ) -> (marks: [Range<Int>], spelling: NameReading.Spelling)? {
    guard let letters = phrase.letters else { return nil }
    for (index, form) in name.spoken.enumerated() {
      let reading = NameReading(form, isPerson: name.isPerson, &pinyin)
      guard let (place, spelling) = reading.place(of: letters),
        index == 0 || place.lowerBound == 0
      else { continue }
      return (index == 0 && name.text.hasPrefix(form) ? [place] : [], spelling)
    }
    return nil
  }

  private func match(words: String) -> Match? {
    guard !words.isEmpty, !phrases.isEmpty else { return nil }
    let units = SearchUnits(words).units
    for (isOpen, tier) in [(false, SearchRanking.Tier.words), (true, .beginnings)] {
      let places = phrases.map { $0.places(in: units, isOpen: isOpen) }
      guard places.allSatisfy({ !$0.isEmpty }) else { continue }
      return Match(
        tier: tier, text: words, marks: Self.merged(places.flatMap { $0 }), length: units.count)
    }
    return nil
  }

  /// Places in order, those that touch or overlap as one.
  static func merged(_ places: [Range<Int>]) -> [Range<Int>] {
    places.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, place in
      if let last = merged.last, place.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
  }
}
