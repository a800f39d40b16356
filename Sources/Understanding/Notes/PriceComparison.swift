/// Finds where a price is said to be worse than another's.
struct PriceComparison: Sendable {
  private static let dear = ["贵", "高出", "价高"].map { Array($0.unicodeScalars) }
  private static let cheaper = ["cheaper", "undercut", "undercuts", "less expensive"]
    .map { Array($0.unicodeScalars) }
  private static let dearer = ["dearer", "more expensive", "costs more", "pricier"]
    .map { Array($0.unicodeScalars) }

  /// Returns the words of a comparison in a clause of small letters; nil when there is none.
  ///
  /// - Parameter isTheirs: Whether the customer speaks: what is cheaper than ours is another's then.
  func span(in clause: [Unicode.Scalar], isTheirs: Bool) -> Range<Int>? {
    if let than = clause.firstIndex(of: "比") {
      for word in Self.dear {
        guard let place = find(word, in: clause, from: than), !isDenied(place, clause) else {
          continue
        }
        return than..<place + word.count
      }
    }
    for word in Self.dearer + (isTheirs ? Self.cheaper : []) {
      guard let place = find(word, in: clause, from: 0), !isDenied(place, clause) else { continue }
      return place..<place + word.count
    }
    return nil
  }

  private func find(
    _ word: [Unicode.Scalar], in clause: [Unicode.Scalar], from start: Int
  ) -> Int? {
    guard clause.count >= word.count + start else { return nil }
    return (start...clause.count - word.count).first { clause[$0...].starts(with: word) }
  }

  /// 不贵, not cheaper, isn't dearer.
  private func isDenied(_ place: Int, _ clause: [Unicode.Scalar]) -> Bool {
    let near = clause[max(0, place - 7)..<place]
    if let last = near.last, last == "不" || last == "没" { return true }
    let words = String(String.UnicodeScalarView(near))
    return words.hasSuffix("not ") || words.hasSuffix("n't ") || words.hasSuffix("no ")
  }
}
