/// The proposals for one place of a line: a candidate replaces the text from `start` to the cursor.
package struct Completions: Equatable, Sendable {
  /// One proposal.
  package struct Candidate: Equatable, Sendable {
    /// The whole text that takes the place of the replaced one.
    package var text: String
    /// Whether a space follows when this is the only candidate.
    package var appendsSpace: Bool

    /// Creates a candidate.
    package init(_ text: String, appendsSpace: Bool = true) {
      self.text = text
      self.appendsSpace = appendsSpace
    }
  }

  /// No proposal at all.
  package static let none = Completions(start: 0, candidates: [])

  /// Where the replaced text begins, in characters from the start of the line; it ends at the
  /// cursor.
  package var start: Int
  /// The proposals, in the order in which they are shown.
  package var candidates: [Candidate]
  /// How many of them are shown; the others only say what all share.
  package var shown: Int
  /// What is said below those that are shown, when there are others; empty for nothing.
  package var note: String
  /// Whether there may be proposals that are not among the candidates.
  package var isPartial: Bool

  /// Creates completions for the text from `start` to the cursor.
  package init(
    start: Int, candidates: [Candidate], shown: Int = .max, note: String = "",
    isPartial: Bool = false
  ) {
    self.start = start
    self.candidates = candidates
    self.shown = shown
    self.note = note
    self.isPartial = isPartial
  }
}

extension Completions {
  /// Returns what can be put in at once: the longest beginning all candidates share, or the typed
  /// text when that is longer or not all are known.
  func stem(replacing typed: String) -> String {
    guard let first = candidates.first?.text, !isPartial else { return typed }
    let shared = candidates.dropFirst().reduce(first) { stem, candidate in
      let both = zip(stem, candidate.text).prefix { $0 == $1 }
      return String(both.map(\.0))
    }
    return candidates.count == 1 || shared.count >= typed.count ? shared : typed
  }
}
