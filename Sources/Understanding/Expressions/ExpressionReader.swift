/// Finds the times, amounts and telephone numbers that a text says.
package struct ExpressionReader: Sendable {
  private let shelf = GrammarShelf()
  private let policy = TimePolicy()
  private let feasts = FeastCalendar()
  /// Longer texts are read in pieces of at most so many scalars.
  private let longestPiece = 600

  /// Creates a reader; the first text it reads costs some milliseconds more, for the grammar is made then.
  package init() {}

  /// Returns what a text says, in the order of the text; pieces do not overlap.
  ///
  /// - Parameters:
  ///   - text: One line or several, of any script.
  ///   - reference: Now, on the wall clock of the writer.
  package func expressions(in text: String, at reference: ReadInstant) -> [ReadExpression] {
    let plain = PlainText(text)
    let book = shelf.book
    let resolver = TimeResolver(at: reference, policy: policy, feasts: feasts)
    var found: [ReadExpression] = []
    var start = 0
    while start < plain.folded.count {
      let end = pieceEnd(plain.folded, from: start)
      found += read(Array(plain.folded[start..<end]), at: start, resolver, book)
      start = end
    }
    return found
  }

  private func read(
    _ scalars: [Unicode.Scalar], at offset: Int, _ resolver: TimeResolver, _ book: GrammarShelf.Book
  ) -> [ReadExpression] {
    let chart = Chart(scalars, grammar: book.grammar, finder: book.tokens)
    let selection = Selection(
      chart: chart, kinds: book.kinds, grammar: book.grammar, values: TimeValues(resolver))
    return selection.expressions().map { $0.moved(by: offset) }
  }

  /// A piece ends behind the last mark between sentences that fits into it, else where it is full.
  private func pieceEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    guard scalars.count - start > longestPiece else { return scalars.count }
    let limit = start + longestPiece
    for place in stride(from: limit, to: start + longestPiece / 2, by: -1) {
      switch scalars[place - 1] {
      case "\n", "。", "!", "?", ";", ",", " ": return place
      default: continue
      }
    }
    return limit
  }
}

extension ReadExpression {
  /// Returns the expression some scalars further on.
  fileprivate func moved(by count: Int) -> ReadExpression {
    guard count > 0 else { return self }
    return ReadExpression(
      span: span.lowerBound + count..<span.upperBound + count, value: value,
      alternatives: alternatives, isVague: isVague, rule: rule)
  }
}
