/// A row of words, each one of some: `do|did not know`; adverbs may stand between them.
struct WordPattern: Sendable {
  private let slots: [Set<String>]

  /// Reads a pattern: spaces part the words, `|` the ones that may stand in one place.
  init(_ pattern: String) {
    slots = pattern.split(separator: " ").map { Set($0.split(separator: "|").map(String.init)) }
  }

  /// Returns where the row ends when it begins at a place; nil when it does not stand there.
  func end(in words: [String], from start: Int, _ adverbs: Set<String>) -> Int? {
    var place = start
    for (index, slot) in slots.enumerated() {
      while index > 0, words.indices.contains(place), !slot.contains(words[place]),
        adverbs.contains(words[place])
      {
        place += 1
      }
      guard words.indices.contains(place), slot.contains(words[place]) else { return nil }
      place += 1
    }
    return place
  }
}
