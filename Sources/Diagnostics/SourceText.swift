/// A text with the name of its file and an index of its lines.
package struct SourceText: Sendable {
  /// The name shown in front of a diagnostic, usually a path.
  package let name: String
  /// The whole text.
  package let text: String
  /// The offset in UTF-8 at which each line begins.
  private let lineStarts: [Int]

  /// Creates a source text.
  package init(name: String, text: String) {
    self.name = name
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The number of lines; a final line break opens one more, empty line.
  package var lineCount: Int { lineStarts.count }

  /// Returns a line without its line break, nil when the text has no such line.
  ///
  /// - Parameter number: The line, from 1.
  /// - Returns: The line's text.
  package func line(_ number: Int) -> Substring? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
    guard number < lineStarts.count else { return text[start...] }
    var end = utf8.index(utf8.startIndex, offsetBy: lineStarts[number] - 1)
    if end > start, utf8[utf8.index(before: end)] == UInt8(ascii: "\r") {
      end = utf8.index(before: end)
    }
    return text[start..<end]
  }

  /// Returns the position of a place counted in Unicode scalars.
  ///
  /// - Parameters:
  ///   - line: The line, from 1.
  ///   - scalarColumn: The column in Unicode scalars, from 1; beyond the line it means its end.
  /// - Returns: The same place counted in characters.
  package func position(line: Int, scalarColumn: Int) -> SourcePosition {
    guard let content = self.line(line) else {
      return SourcePosition(line: max(line, 1), column: max(scalarColumn, 1))
    }
    let scalars = content.unicodeScalars
    let end = scalars.index(
      scalars.startIndex,
      offsetBy: max(scalarColumn - 1, 0),
      limitedBy: scalars.endIndex
    )
    let before = content[..<(end ?? content.endIndex)]
    return SourcePosition(line: line, column: before.count + 1)
  }

  /// Returns the position of an index of the text.
  package func position(of index: String.Index) -> SourcePosition {
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = text.utf8.index(text.startIndex, offsetBy: lineStarts[low])
    return SourcePosition(line: low + 1, column: text[start..<index].count + 1)
  }
}
