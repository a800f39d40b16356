/// Turns the words for the two sides round in what a customer said: their 我们 is they, their 你们 we.
struct CustomerSpeech: Sendable {
  private static let addresses = [
    "你们", "你们家", "贵公司", "贵店", "您", "你", "your", "you",
  ].map { Array($0.unicodeScalars) }

  /// Returns the cues of a line as they are meant when the customer speaks.
  func cues(_ cues: [Cue], in scalars: [Unicode.Scalar]) -> [Cue] {
    let turned = cues.compactMap { cue -> Cue? in
      switch cue.kind {
      case .us: Cue(kind: .them, text: cue.text, span: cue.span)
      case .ours: nil
      default: cue
      }
    }
    let addressed = scalars.indices.compactMap { place -> Cue? in
      let rest = scalars[place...]
      guard let word = Self.addresses.first(where: { rest.starts(with: $0) }),
        isWhole(place..<place + word.count, scalars)
      else { return nil }
      return Cue(kind: .us, text: "", span: place..<place + word.count)
    }
    return (turned + addressed).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// A word of letters counts only whole; 你 in 你们 is no second word.
  private func isWhole(_ span: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    let isSpelt = scalars[span.lowerBound].isASCII
    guard isSpelt else { return true }
    let before = span.lowerBound > 0 ? scalars[span.lowerBound - 1] : " "
    let behind = span.upperBound < scalars.count ? scalars[span.upperBound] : " "
    return !before.properties.isAlphabetic && !behind.properties.isAlphabetic
  }
}
