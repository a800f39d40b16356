import Synchronization

/// Keeps the grammar, which is made when the first text is read.
final class GrammarShelf: Sendable {
  /// The grammar with what is looked up in it.
  struct Book: Sendable {
    let grammar: Grammar
    let kinds: ExpressionKinds
    let tokens: NumberTokens
  }

  private let made = Mutex<Book?>(nil)

  /// The grammar.
  var book: Book {
    made.withLock { book in
      if let book { return book }
      let source = GrammarBook()
      let grammar = Grammar(words: source.words, rules: source.rules)
      let fresh = Book(
        grammar: grammar, kinds: ExpressionKinds(grammar), tokens: NumberTokens(grammar))
      book = fresh
      return fresh
    }
  }
}
