/// A concession as typed: what is given, and after `换`, `=` or `for` what is had in return.
package struct ConcessionPhrase: Equatable {
  /// What is given.
  package let given: String
  /// Nil when nothing is had in return.
  package let tradedFor: String?

  private static let marks = ["换", "=", " for ", " in return for ", " against "]

  /// Reads a line; nil when it names nothing that is given.
  package init?(_ line: String) {
    let text = line.trimmingSpaces
    let lowered = text.lowercased()
    let found = Self.marks.compactMap { lowered.firstRange(of: $0) }
      .min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    guard let mark = found, lowered.count == text.count else {
      guard !text.isEmpty else { return nil }
      given = text
      tradedFor = nil
      return
    }
    let start = lowered.distance(from: lowered.startIndex, to: mark.lowerBound)
    let end = lowered.distance(from: lowered.startIndex, to: mark.upperBound)
    given = String(text.prefix(start)).trimmingSpaces
    let returned = String(text.dropFirst(end)).trimmingSpaces
    guard !given.isEmpty else { return nil }
    tradedFor = returned.isEmpty || Self.nothing.contains(returned.lowercased()) ? nil : returned
  }

  /// Words that say that nothing was had in return.
  private static let nothing: Set<String> = ["无", "没有", "没换", "none", "nothing"]
}
