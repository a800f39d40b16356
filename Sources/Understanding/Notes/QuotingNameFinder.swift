/// Finds who quotes a price where nobody told of the name before: 骏途报19万8, Northgate quoted £19,800.
///
/// A name that is neither ours nor the customer's is another supplier's.
struct QuotingNameFinder: Sendable {
  private let chinese = ChineseQuoterFinder()
  private let english = EnglishQuoterFinder()

  /// Returns the name of the supplier that quotes an amount; nil when nobody is named, or one of
  /// whom the note's words know.
  func name(quoting amount: Range<Int>, in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    chinese.name(quoting: amount, in: clause, note)
      ?? english.name(quoting: amount, in: clause, note)
  }

  /// Returns such names in a clause, in its order.
  func names(in clause: Range<Int>, _ note: NoteText) -> [Range<Int>] {
    note.expressions(in: clause).compactMap { expression in
      switch expression.value {
      case .money, .number: name(quoting: expression.span, in: clause, note)
      default: nil
      }
    }
  }
}

extension NoteText {
  /// Whether a range may be a name of which nothing is known: no word in it says whose it is.
  func isUnknownName(_ range: Range<Int>) -> Bool {
    let known: [CueKind] = [
      .us, .ours, .them, .own, .rival, .rivalWord, .make, .car, .house, .title, .titleHead,
      .titleModifier, .unitWord, .honorific, .pronoun, .ourPeople, .roleTopic, .givenName,
      .budgetWord, .each, .quoteWord, .difference, .past, .speaker, .lowering, .ceiling,
      .threshold, .stock, .correct, .deny, .kind,
    ]
    return !cues.contains { $0.span.overlaps(range) && known.contains($0.kind) }
      && !expressions.contains { $0.span.overlaps(range) }
  }
}
