/// Tells whether what was read of a line is all that it says.
package enum NoteClauses {
  /// Whether each clause of a line holds one of the given spans, counted in Unicode scalars.
  package static func covered(by spans: [Range<Int>], in line: String) -> Bool {
    let scalars = PlainText(line).folded
    return ClauseSplitter().clauses(of: scalars, keeping: spans).allSatisfy { clause in
      spans.contains { $0.overlaps(clause) }
    }
  }
}
