import Yarn

/// Finds the samples of options: `/// say: one way | another` in the lines above.
struct SampleFinder {
  private static let mark = "/// say:"
  private let sources: [String: [Substring]]

  init(_ sources: [String: String]) {
    self.sources = sources.mapValues {
      $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
  }

  /// Returns the samples in the comment lines right above a line, in order.
  func samples(above line: ScriptLine) -> [String] {
    guard let lines = sources[line.file] else { return [] }
    var found: [String] = []
    var number = line.lineNumber - 2
    while lines.indices.contains(number) {
      let text = lines[number].trimmingSpaces
      guard text.hasPrefix("///") else { break }
      if text.hasPrefix(Self.mark) {
        let samples = text.dropFirst(Self.mark.count).split(separator: "|")
          .map(\.trimmingSpaces).filter { !$0.isEmpty }
        found = samples + found
      }
      number -= 1
    }
    return found
  }
}
