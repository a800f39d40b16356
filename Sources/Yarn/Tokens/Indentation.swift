/// Puts indents, dedents and ends of groups between the tokens of a body.
///
/// Only what follows an option or an item of a line group is given meaning by its depth; the rule
/// looks, at the end of each line, at the white space of the next. A tab counts 8.
struct Indentation {
  private let source: ScriptSource
  private var result: [Token] = []
  /// The depths of the open bodies.
  private var depths: [Int] = []
  private var last = 0
  private var hasArrow = false
  /// The line after which a blank line ends a group.
  private var mark: Int?
  private var isInBody = false

  private init(source: ScriptSource) {
    self.source = source
  }

  /// Returns the tokens of a script with those of its indentation.
  static func applied(to tokens: [Token], of source: ScriptSource) -> [Token] {
    var pass = Indentation(source: source)
    pass.result.reserveCapacity(tokens.count + 16)
    for token in tokens { pass.take(token) }
    return pass.result
  }

  private mutating func take(_ token: Token) {
    switch token.kind {
    case .bodyStart:
      isInBody = true
      result.append(token)
    case .bodyEnd, .fileEnd:
      reset(at: token.span)
      result.append(token)
    case .arrow, .lineArrow:
      hasArrow = true
      result.append(token)
    case .lineEnd, .blankLineEnd:
      result.append(token)
      if isInBody { endLine(token) }
    default: result.append(token)
    }
  }

  private mutating func endLine(_ token: Token) {
    let line = source.line(at: token.span.lower)
    let next = line + 1 < source.lines.count ? width(of: source.lines[line + 1]) : 0
    if let mark, token.kind == .blankLineEnd {
      if mark == line { add(.endGroup, at: token.span) }
      self.mark = nil
    }
    if hasArrow {
      if next > last {
        depths.append(next)
        add(.indent, at: token.span)
      }
      hasArrow = false
      mark = line + 1
    }
    while let top = depths.last, next < top {
      depths.removeLast()
      add(.dedent, at: token.span)
      if depths.isEmpty { mark = line + 1 }
    }
    last = next
  }

  private mutating func reset(at span: Span) {
    for _ in depths { add(.dedent, at: span) }
    depths = []
    last = 0
    hasArrow = false
    mark = nil
    isInBody = false
  }

  private mutating func add(_ kind: TokenKind, at span: Span) {
    result.append(Token(kind: kind, text: "", span: span))
  }

  private func width(of line: Range<Int>) -> Int {
    var width = 0
    for byte in source.bytes[line] {
      guard Lexer.isBlank(byte) else { break }
      width += byte == 9 ? 8 : 1
    }
    return width
  }
}
