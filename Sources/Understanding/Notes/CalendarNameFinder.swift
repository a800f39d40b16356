/// Finds English names that are other words besides: Jack May, June said, Will Smith, Mark will decide.
struct CalendarNameFinder: Sendable {
  private static let first: Set<String> = [
    "may", "april", "june", "august", "jan", "summer", "autumn",
  ]
  private static let last: Set<String> = [
    "may", "march", "august", "winter", "summer", "june", "april", "spring", "monday", "friday",
  ]
  /// Before a month that is none of somebody's names.
  private static let prepositions: Set<String> = [
    "in", "by", "until", "till", "before", "after", "since", "this", "next", "last", "early",
    "late",
    "mid", "every", "end", "from", "through", "during", "between",
  ]
  private static let verbs: Set<String> = [
    "is", "has", "was", "says", "said", "told", "met", "asked", "wants", "will", "promised",
    "agreed", "would", "can", "needs", "thinks", "called", "decides",
  ]
  /// Given names that are verbs and things, and so count only with what one person does.
  private static let words: Set<String> = [
    "will", "mark", "grant", "chase", "bill", "drew", "art", "guy", "rich", "rob", "sue", "pat",
    "ray", "wade", "ward", "hunter", "carter", "mason", "cooper", "hope", "faith", "joy", "dawn",
    "rose", "holly", "lance", "miles", "max", "norm", "chip", "skip", "jack", "nick", "frank",
    "dale", "gene", "victor", "robin", "sandy", "ginger", "heather", "ruby", "pearl", "olive",
  ]
  private let common = CapitalizedWords()

  /// Returns where such names stand in a clause.
  func names(in clause: Range<Int>, _ note: NoteText) -> [Range<Int>] {
    guard clause.contains(where: { ("A"..."Z").contains(note.plain.plain[$0]) }) else { return [] }
    let words = note.words(in: clause)
    let found = words.indices.compactMap { index -> Range<Int>? in
      guard note.plain.isCapitalized(words[index]) else { return nil }
      let key = note.plain.key(words[index])
      if Self.words.contains(key) { return word(index, words, clause, note) }
      guard Self.first.contains(key) || Self.last.contains(key),
        !isDate(words[index], clause, note)
      else { return nil }
      return month(index, words, clause, note)
    }
    return found
  }

  /// May 5, in June: the word is part of a longer time.
  private func isDate(_ word: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.expressions(in: clause).contains { $0.span.overlaps(word) && $0.span != word }
  }

  private func month(
    _ index: Int, _ words: [Range<Int>], _ clause: Range<Int>, _ note: NoteText
  ) -> Range<Int>? {
    let span = words[index]
    let before = index > 0 ? words[index - 1] : nil
    let next = index + 1 < words.count ? words[index + 1] : nil
    let key = note.plain.key(span)
    // Jack May.
    if let before, isBeside(before, span), Self.last.contains(key), isGiven(before, note) {
      return before.lowerBound..<span.upperBound
    }
    guard Self.first.contains(key), !follows(before, note) else { return nil }
    if let next, isBeside(span, next), isSurname(next, clause, note) {
      return span.lowerBound..<next.upperBound
    }
    return isMet(span, clause, note) || before == nil && acts(next, span, clause, note) ? span : nil
  }

  /// Will Smith signs: a surname and a verb in the third person, where Will Linda sign? asks.
  private func word(
    _ index: Int, _ words: [Range<Int>], _ clause: Range<Int>, _ note: NoteText
  ) -> Range<Int>? {
    guard !note.isQuestion(clause) else { return nil }
    let span = words[index]
    let next = index + 1 < words.count ? words[index + 1] : nil
    guard let next, isBeside(span, next), isSurname(next, clause, note) else {
      return isMet(span, clause, note) || index == 0 && acts(next, span, clause, note) ? span : nil
    }
    let name = span.lowerBound..<next.upperBound
    let third = index + 2 < words.count ? words[index + 2] : nil
    let isEnd = third.map { !isBeside(next, $0) } ?? true
    return index > 0 || isEnd || acts(third, next, clause, note) ? name : nil
  }

  /// Whether somebody met, called or addressed whom a word names.
  private func isMet(_ word: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.speaker, .honorific, in: clause).contains {
      word.lowerBound - $0.span.upperBound == 1
    }
  }

  /// Whether a word behind a name says what one person does: signs, said, is.
  private func acts(
    _ word: Range<Int>?, _ name: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    guard let word, isBeside(name, word), !note.plain.isCapitalized(word) else { return false }
    let key = note.plain.key(word)
    if Self.verbs.contains(key) { return true }
    return note.cues(.roleVerb, .report, .charge, .action, .customerAct, in: clause).contains {
      $0.span.lowerBound == word.lowerBound && key.hasSuffix("s") && !key.hasSuffix("ss")
    }
  }

  private func isSurname(_ word: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.plain.isCapitalized(word) && !common.contains(note.plain.key(word))
      && !isGiven(word, note)
      && !note.cues(.make, .car, .own, .rival, .unitWord, .kind, .titleHead, in: clause).contains {
        $0.span.overlaps(word)
      } && !note.expressions(in: clause).contains { $0.span.overlaps(word) }
  }

  private func isGiven(_ word: Range<Int>, _ note: NoteText) -> Bool {
    note.plain.isCapitalized(word)
      && note.cues(.givenName, in: word).contains { $0.span == word }
  }

  private func follows(_ before: Range<Int>?, _ note: NoteText) -> Bool {
    before.map { Self.prepositions.contains(note.plain.key($0)) } ?? false
  }

  private func isBeside(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    right.lowerBound - left.upperBound == 1
  }
}
