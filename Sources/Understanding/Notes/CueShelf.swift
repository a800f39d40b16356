import Synchronization

/// Keeps the words of notes, which are put together when the first note is read.
final class CueShelf: Sendable {
  private let vocabulary: Vocabulary
  private let made = Mutex<CueBook?>(nil)

  /// Creates a shelf for the words of a dealer.
  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The words.
  var book: CueBook {
    made.withLock { book in
      if let book { return book }
      let fresh = CueBook(vocabulary)
      book = fresh
      return fresh
    }
  }
}
