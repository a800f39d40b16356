/// The features of a text by which it is likened to others: runs of one to three Chinese characters,
/// words, and runs of three to five letters within them.
struct TextFeatures: Sendable {
  /// How often each feature occurs.
  let counts: [String: Int]

  init(_ text: String) {
    var counts: [String: Int] = [:]
    for run in Self.runs(PlainText(text).folded) {
      let features = Self.isChinese(run[0]) ? Self.grams(run, 1...3) : Self.latin(run)
      for feature in features { counts[feature, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// Runs of Chinese characters, and words of letters and digits.
  private static func runs(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var runs: [[Unicode.Scalar]] = []
    var run: [Unicode.Scalar] = []
    for scalar in scalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if let last = run.last, !isWord || isChinese(last) != isChinese(scalar) {
        runs.append(run)
        run = []
      }
      if isWord { run.append(scalar) }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  private static func latin(_ word: [Unicode.Scalar]) -> [String] {
    // The marks at the ends tell beginnings and endings from the middle of words.
    let padded = ["<"] + word + [">"]
    return ["w:" + string(word)] + grams(padded, 3...5)
  }

  private static func grams(
    _ scalars: [Unicode.Scalar], _ lengths: ClosedRange<Int>
  ) -> [String] {
    lengths.flatMap { length in
      scalars.count < length
        ? []
        : (0...scalars.count - length).map { string(Array(scalars[$0..<$0 + length])) }
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}
