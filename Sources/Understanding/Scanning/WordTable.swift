/// Words in plain lower case and what they stand for, the longest first.
struct WordTable<Value: Sendable>: Sendable {
  /// One word.
  struct Entry: Sendable {
    let word: String
    let meaning: Value
  }

  /// The words, the longest first.
  let entries: [Entry]

  /// Creates a table from words parted by spaces for each meaning; `_` stands for a space in a word.
  init(_ rows: [(words: String, meaning: Value)]) {
    let all = rows.flatMap { row in
      row.words.split(separator: " ").map { word in
        Entry(word: String(word.map { $0 == "_" ? " " : $0 }), meaning: row.meaning)
      }
    }
    entries = all.sorted { $0.word.unicodeScalars.count > $1.word.unicodeScalars.count }
  }

  /// Returns what a whole word stands for.
  subscript(word: String) -> Value? {
    entries.first { $0.word == word }?.meaning
  }
}
