package import Diagnostics

/// The text of one script with the places of its lines.
///
/// A byte order mark is dropped; a line ends with LF, CR LF or a lone CR.
package struct ScriptSource: Sendable {
  /// The name shown in front of a diagnostic, usually a path.
  package let name: String
  /// The number of the script within its program, from 0.
  let number: Int
  /// The bytes of the text in UTF-8.
  let bytes: [UInt8]
  /// The bytes of each line without its end.
  let lines: [Range<Int>]

  /// Creates the source of a text.
  package init(name: String, text: String, number: Int = 0) {
    self.name = name
    self.number = number
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = bytes
    lines = Self.lines(of: bytes)
  }

  /// The text with each line ended by LF, for writing excerpts.
  package var text: SourceText {
    SourceText(name: name, text: lines.map { string($0) }.joined(separator: "\n"))
  }

  /// Returns the bytes of a stretch as text.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns the number of the line that holds an offset, from 0.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns the position of an offset, its column counted in characters.
  func position(_ offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let start = lines[line].lowerBound
    let end = min(max(offset, start), lines[line].upperBound)
    return SourcePosition(line: line + 1, column: string(start..<end).count + 1)
  }

  /// Returns the offset of a position.
  func offset(of position: SourcePosition) -> Int {
    guard position.line <= lines.count else { return bytes.count }
    let line = lines[max(position.line, 1) - 1]
    let before = string(line).prefix(max(position.column - 1, 0))
    return line.lowerBound + before.utf8.count
  }

  /// Returns the place of a span as people count it.
  func range(of span: Span) -> SourceRange {
    SourceRange(start: position(span.lower), end: position(span.upper))
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 10 || byte == 13 {
        lines.append(start..<index)
        if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    lines.append(start..<bytes.count)
    return lines
  }
}
