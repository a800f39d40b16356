/// Divides a script into tokens, a physical line at a time.
///
/// Two modes hold across lines, headers and body; within a line of the body there are text,
/// command and expression. What indentation means is left to `Indentation`.
struct Lexer {
  let source: ScriptSource
  var tokens: [Token] = []
  var reports: Reports
  /// The offset of the next byte.
  var position = 0
  /// The offset at which the line ends.
  var end = 0

  private var isInBody = false

  init(source: ScriptSource, reports: Reports) {
    self.source = source
    self.reports = reports
  }

  /// Reads the whole script.
  mutating func run() {
    for line in source.lines {
      position = line.lowerBound
      end = line.upperBound
      if isInBody { readBodyLine() } else { readHeaderLine() }
    }
    emit(.fileEnd, from: source.bytes.count)
  }

  private mutating func readHeaderLine() {
    skipBlanks()
    guard position < end, !isComment else { return }
    if skip("---") {
      emit(.bodyStart, from: position - 3)
      isInBody = true
      expectNothing()
      emit(.lineEnd, from: end)
    } else if skip("===") {
      emit(.bodyEnd, from: position - 3)
      expectNothing()
    } else {
      readHeader()
    }
  }

  private mutating func readBodyLine() {
    let start = position
    skipBlanks()
    checkIndent(from: start)
    guard position < end else { return emit(.blankLineEnd, from: end) }
    if skip("===") {
      emit(.bodyEnd, from: position - 3)
      isInBody = false
      return expectNothing()
    }
    readStatements()
    emit(.lineEnd, from: end)
  }

  /// Reads arrows, texts, commands and hashtags to the end of the line.
  private mutating func readStatements() {
    var isAtStart = true
    while true {
      skipBlanks()
      guard position < end, !isComment else { return }
      let start = position
      if starts("<<") {
        readCommand()
      } else if peek == UInt8(ascii: "#") {
        readHashtag()
        isAtStart = false
      } else if isAtStart, skip("->") {
        emit(.arrow, from: start)
        readTextIfAny()
        isAtStart = false
      } else if isAtStart, skip("=>") {
        emit(.lineArrow, from: start)
        readTextIfAny()
        isAtStart = false
      } else {
        readText()
        isAtStart = false
      }
    }
  }

  private mutating func readTextIfAny() {
    skipBlanks()
    guard position < end, !isComment, !starts("<<"), peek != UInt8(ascii: "#") else { return }
    readText()
  }

  private mutating func expectNothing() {
    skipBlanks()
    guard position < end, !isComment else { return }
    emit(.unknown, from: position, to: end)
  }

  private mutating func checkIndent(from start: Int) {
    guard position < end else { return }
    let run = source.bytes[start..<position]
    if run.contains(9), run.contains(32) {
      reports.add(.mixedIndent, at: span(start, position))
    }
  }
}

extension Lexer {
  /// The next byte of the line, 0 at its end.
  var peek: UInt8 { position < end ? source.bytes[position] : 0 }

  /// Whether a comment begins here.
  var isComment: Bool { starts("//") }

  /// Returns whether a text of ASCII stands here.
  func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= end else { return false }
    for index in 0..<count where source.bytes[position + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Goes past a text of ASCII if it stands here.
  mutating func skip(_ text: StaticString) -> Bool {
    guard starts(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Goes past blanks and tabs.
  mutating func skipBlanks() {
    while position < end, Self.isBlank(source.bytes[position]) { position += 1 }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  /// Returns a span of this script.
  func span(_ lower: Int, _ upper: Int) -> Span {
    Span(script: source.number, lower: lower, upper: upper)
  }

  /// Adds a token that says what its bytes say.
  mutating func emit(_ kind: TokenKind, from start: Int, to end: Int? = nil) {
    let upper = max(start, end ?? position)
    emit(kind, source.string(start..<upper), from: start, to: upper)
  }

  /// Adds a token that says something else.
  mutating func emit(_ kind: TokenKind, _ text: String, from start: Int, to end: Int? = nil) {
    tokens.append(Token(kind: kind, text: text, span: span(start, end ?? position)))
  }

  /// The scalar that stands here and its length in bytes; nil at the end of the line.
  var scalar: (value: Unicode.Scalar, length: Int)? {
    guard position < end else { return nil }
    let first = source.bytes[position]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in position + 1..<min(position + length, end) {
      value = value << 6 | UInt32(source.bytes[index] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// Reads a name; nil when none begins here.
  mutating func readName() -> String? {
    let start = position
    guard let head = scalar, Letters.isHead(head.value) else { return nil }
    position += head.length
    while let tail = scalar, Letters.isTail(tail.value) { position += tail.length }
    return source.string(start..<position)
  }
}
