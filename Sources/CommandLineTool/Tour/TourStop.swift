/// One stop of the tour: what is told, and the line to be typed.
struct TourStop {
  /// What is told before the line; empty where one line follows on another.
  let words: String
  /// The line that is typed for the person.
  let line: String

  /// Reads the stops of a text: parted by blank lines, the line to be typed behind `> `.
  static func all(in text: String) -> [TourStop] {
    text.split(separator: "\n\n").compactMap { block in
      let lines = block.split(separator: "\n").filter { !$0.hasPrefix("#") }
      guard let typed = lines.last, typed.hasPrefix("> ") else { return nil }
      return TourStop(
        words: lines.dropLast().joined(separator: "\n"), line: String(typed.dropFirst(2)))
    }
  }
}
