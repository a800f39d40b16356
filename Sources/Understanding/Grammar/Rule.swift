/// One rule of the grammar: which words and phrases, in which order, make which phrase.
struct Rule: Sendable {
  /// An example of a rule is its test: a text, and what it must be read as.
  struct Example: Sendable {
    let text: String
    let reading: String
  }

  /// The name shown to those who ask for the reason (`week.weekday`).
  let name: String
  /// The symbol of the phrase that it makes.
  let result: String
  /// The symbols in order, parted by spaces: `a|b` is either, `a?` may be missing, `'of'` is that word.
  let pattern: String
  /// Texts with their readings at noon of Wednesday, 11 March 2026, in the short form of the tests.
  var examples: [Example] {
    exampleLines.map { line in
      let parts = line.split(separator: "→", maxSplits: 1).map { $0.trimming(" ") }
      return Example(text: parts.first ?? "", reading: parts.count > 1 ? parts[1] : "")
    }
  }

  /// Puts the meanings together; nil when the words do not fit after all.
  let meaning: @Sendable (Match) -> Meaning?

  private let exampleLines: [String]

  /// Creates a rule; its examples are written `text → reading`.
  init(
    _ name: String, _ result: String, _ pattern: String, _ examples: String...,
    meaning: @escaping @Sendable (Match) -> Meaning?
  ) {
    self.name = name
    self.result = result
    self.pattern = pattern
    exampleLines = examples
    self.meaning = meaning
  }
}

extension Substring {
  fileprivate func trimming(_ space: Character) -> String {
    String(drop { $0 == space }.reversed().drop { $0 == space }.reversed())
  }
}
