/// Finds who quotes a price in English: the name before quoted, or behind a quote from.
struct EnglishQuoterFinder: Sendable {
  private static let verbs: Set<String> = ["quoted", "quotes", "quoting", "bid", "bids", "asking"]
  /// What may stand between a name and its verb.
  private static let between: Set<String> = [
    "have", "has", "had", "is", "are", "was", "were", "just", "only", "now", "already", "then",
    "also", "even", "been", "later", "first", "originally", "today", "yesterday", "apparently",
    "initially", "verbally",
  ]
  private static let things: Set<String> = ["quote", "price", "offer", "bid", "figure"]
  /// What makes a name of several words a firm's.
  private static let firms: Set<String> = [
    "group", "motors", "cars", "fleet", "ltd", "llc", "inc", "company", "holdings", "autos",
    "leasing", "vehicles", "garage", "dealers",
  ]
  /// Who else may stand at the beginning of a sentence: our own people, or no name at all.
  private static let plain: Set<String> = [
    "sales", "workshop", "management", "accounts", "factory", "importer", "dealer", "garage",
    "supplier", "revised", "initial", "final", "written", "verbal", "formal", "head", "everyone",
    "list", "cash", "total", "per", "head-office",
  ]
  private let capitalized = CapitalizedWords()

  /// Returns the name; nil when none stands there.
  func name(quoting amount: Range<Int>, in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let words = note.words(in: clause)
    let keys = words.map { note.plain.key($0) }
    let lead = words.indices.filter { words[$0].upperBound <= amount.lowerBound }
    // Quoted 41,500 by Halden, a quote of 41,500 from Halden.
    if let by = words.indices.first(where: { words[$0].lowerBound >= amount.upperBound }),
      keys[by] == "by" && keys[..<by].contains("quoted")
        || keys[by] == "from" && keys[..<by].contains(where: Self.things.contains)
    {
      return run(from: by + 1, words, note)
    }
    guard let verb = lead.last(where: { isQuote($0, keys) }) else { return nil }
    if keys[verb].hasSuffix("'s") { return possessor(words[verb], note) }
    // The quote from Northgate, quoted Halden at.
    if keys[verb] == "from" { return run(from: verb + 1, words, note) }
    if keys[verb] != "asking", let name = run(from: verb + 1, words, note),
      let at = words.indices.first(where: { words[$0].lowerBound >= name.upperBound }),
      keys[at] == "at", !note.has(.us, .ours, in: clause)
    {
      return name
    }
    var end = verb
    while end > 0, Self.between.contains(keys[end - 1]) { end -= 1 }
    return run(upTo: end, words, note)
  }

  private func isQuote(_ index: Int, _ keys: [String]) -> Bool {
    if Self.verbs.contains(keys[index]) { return true }
    let next = index + 1 < keys.count ? keys[index + 1] : ""
    if keys[index].hasSuffix("'s") { return Self.things.contains(next) }
    if ["came", "comes", "come"].contains(keys[index]) { return next == "in" || next == "back" }
    return keys[index] == "from" && index > 0 && Self.things.contains(keys[index - 1])
  }

  private func possessor(_ word: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let name = word.lowerBound..<word.upperBound - 2
    return isName(name, note) ? name : nil
  }

  /// The words of a name that ends before a word.
  private func run(
    upTo end: Int, _ words: [Range<Int>], _ note: NoteText
  ) -> Range<Int>? {
    var start = end
    while start > 0, isPart(words[start - 1], note),
      start == end || isJoined(words[start - 1], words[start], note)
    {
      start -= 1
    }
    while start < end, !isName(words[start], note) { start += 1 }
    // Mr Hughes is a person.
    if start > 0, ["mr", "mrs", "ms", "dr"].contains(note.plain.key(words[start - 1])) {
      return nil
    }
    return start < end ? words[start].lowerBound..<words[end - 1].upperBound : nil
  }

  /// The words of a name that begins with a word.
  private func run(
    from start: Int, _ words: [Range<Int>], _ note: NoteText
  ) -> Range<Int>? {
    guard words.indices.contains(start), isName(words[start], note) else { return nil }
    var end = start + 1
    while end < words.count, isPart(words[end], note), isJoined(words[end - 1], words[end], note) {
      end += 1
    }
    return words[start].lowerBound..<words[end - 1].upperBound
  }

  private func isPart(_ word: Range<Int>, _ note: NoteText) -> Bool {
    isName(word, note)
      || note.plain.isCapitalized(word) && Self.firms.contains(note.plain.key(word))
  }

  /// A space, or Smithson & Sons.
  private func isJoined(_ first: Range<Int>, _ second: Range<Int>, _ note: NoteText) -> Bool {
    [" ", " & "].contains(note.plain.key(first.upperBound..<second.lowerBound))
  }

  private func isName(_ word: Range<Int>, _ note: NoteText) -> Bool {
    guard !word.isEmpty else { return false }
    let isShort =
      word.count >= 2 && word.allSatisfy { ("A"..."Z").contains(note.plain.plain[$0]) }
    let key = note.plain.key(word)
    return (note.plain.isCapitalized(word) || isShort) && !capitalized.contains(key)
      && !Self.plain.contains(key)
      && !Self.between.contains(key) && !key.hasSuffix("ly") && note.isUnknownName(word)
  }
}
