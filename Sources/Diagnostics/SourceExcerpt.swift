/// A line of a source with marks under the stretch that is meant.
struct SourceExcerpt {
  /// The source line, then the marks.
  let lines: [String]

  /// Creates an excerpt.
  ///
  /// - Parameters:
  ///   - line: The line in which the range begins.
  ///   - range: What to mark; what lies beyond the line is left out.
  ///   - width: The columns a character takes on the screen.
  init(line: Substring, range: SourceRange, width: (Character) -> Int) {
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let before = line.prefix(range.start.column - 1)
    let isOneLine = range.end.line == range.start.line
    let length = isOneLine ? range.end.column - range.start.column : line.count
    let marked = line.dropFirst(range.start.column - 1).prefix(max(length, 1))
    // A tab stays a tab, so that both lines move by the same distance.
    let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: width($0)) }
    let columns = max(marked.reduce(0) { $0 + width($1) }, 1)
    let marks = "^" + String(repeating: "~", count: columns - 1)
    lines = ["  \(number) | \(line)", "  \(gutter) | \(indent.joined())\(marks)"]
  }
}
