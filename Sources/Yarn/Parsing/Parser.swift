/// Makes the tree of a script from its tokens, going on after a mistake with the next line.
struct Parser {
  /// How deep blocks, options and brackets may nest.
  static let depthLimit = 100

  let source: ScriptSource
  var reports: Reports
  /// How many blocks or brackets are open.
  var depth = 0
  private var tokens: [Token]
  private var index = 0
  /// Whether the rest of a node is passed over because it nests too deep.
  private var isAbandoned = false

  /// Creates a parser of a script, or of a part of it.
  init(_ tokens: [Token], of source: ScriptSource, reports: Reports) {
    self.tokens = tokens
    self.source = source
    self.reports = reports
  }

  /// Returns the tree of a script.
  static func parse(_ source: ScriptSource, reports: inout Reports) -> ScriptSyntax {
    var lexer = Lexer(source: source, reports: reports)
    lexer.run()
    let tokens = Indentation.applied(to: lexer.tokens, of: source)
    var parser = Parser(tokens, of: source, reports: lexer.reports)
    let script = parser.parseScript()
    reports = parser.reports
    return script
  }

  private mutating func parseScript() -> ScriptSyntax {
    var tags: [String] = []
    var nodes: [NodeSyntax] = []
    while token.kind != .fileEnd {
      if token.kind == .fileTag {
        if !nodes.isEmpty { fail(at: token) }
        tags.append(advance().text)
      } else {
        nodes.append(parseNode())
      }
    }
    if nodes.isEmpty { reports.add(.noNode, at: token.span) }
    return ScriptSyntax(tags: tags, nodes: nodes)
  }

  private mutating func parseNode() -> NodeSyntax {
    let start = token.span
    isAbandoned = false
    depth = 0
    let headers = parseHeaders()
    let title = headers.first { $0.key == "title" }?.value ?? ""
    guard token.kind == .bodyStart else {
      reports.add(.missingDelimiter, at: token.span, ["mark": "---", "title": title])
      let end = token.span
      if token.kind == .bodyEnd { skipDelimiter() }
      return NodeSyntax(headers: headers, body: [], span: start.through(end))
    }
    skipDelimiter()
    var body: [Statement] = []
    while token.kind != .bodyEnd, token.kind != .fileEnd {
      body += parseBody()
      if token.kind == .dedent {
        advance()
      } else if token.kind == .commandOpen {
        // The close of a block that is not open.
        fail(at: next)
        skipLine()
      }
    }
    let end = token.span
    if token.kind == .bodyEnd {
      skipDelimiter()
    } else {
      reports.add(.missingDelimiter, at: end, ["mark": "===", "title": title])
    }
    return NodeSyntax(headers: headers, body: body, span: start.through(end))
  }

  private mutating func skipDelimiter() {
    advance()
    while token.kind == .unknown { fail(at: advance()) }
  }
}

extension Parser {
  /// The token to read next.
  var token: Token { tokens[index] }

  /// The token after that.
  var next: Token { tokens[min(index + 1, tokens.count - 1)] }

  /// The token read last.
  var previous: Token? { index > 0 ? tokens[index - 1] : nil }

  /// Goes past a token and returns it; the end of the file stays.
  @discardableResult
  mutating func advance() -> Token {
    let token = tokens[index]
    if index < tokens.count - 1 { index += 1 }
    return token
  }

  /// Goes past a token of a kind, and a text if one is asked for.
  mutating func accept(_ kind: TokenKind, _ text: String? = nil) -> Token? {
    guard token.kind == kind, text == nil || token.text == text else { return nil }
    return advance()
  }

  /// Returns the first token that ends no blank line.
  func afterBlankLines() -> Token {
    var place = index
    while tokens[place].kind == .blankLineEnd { place += 1 }
    return tokens[place]
  }

  /// Reports that a token cannot stand here.
  mutating func fail(at token: Token) {
    guard !isAbandoned else { return }
    let isLineEnd = token.text.isEmpty
    reports.add(.syntax, at: token.span, ["found": isLineEnd ? "⏎" : token.text])
  }

  /// Reports that a block is open where it must not be.
  mutating func report(
    _ mistake: Mistake,
    at span: Span,
    _ values: [String: String] = [:],
    fix: (place: Span, text: String)? = nil
  ) {
    guard !isAbandoned else { return }
    reports.add(mistake, at: span, values, fix: fix)
  }

  /// Goes to the end of the line.
  mutating func skipLine() {
    while ![.lineEnd, .blankLineEnd, .bodyEnd, .fileEnd].contains(token.kind) { advance() }
  }

  /// Passes over the rest of the node because it nests too deep.
  mutating func abandon() {
    report(.tooDeep, at: token.span, ["limit": String(Self.depthLimit)])
    isAbandoned = true
    while token.kind != .bodyEnd, token.kind != .fileEnd { advance() }
  }
}
