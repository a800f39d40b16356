extension Parser {
  /// Reads the headers of a node.
  mutating func parseHeaders() -> [HeaderSyntax] {
    var headers: [HeaderSyntax] = []
    while true {
      if let key = accept(.headerKey) {
        let value = advance()
        headers.append(header(key, value))
      } else if let unknown = accept(.unknown) {
        fail(at: unknown)
      } else {
        return headers
      }
    }
  }

  private mutating func header(_ key: Token, _ value: Token) -> HeaderSyntax {
    HeaderSyntax(
      key: key.text,
      value: value.text,
      keySpan: key.span,
      valueSpan: value.text.isEmpty ? key.span : value.span,
      condition: key.text == "when" ? condition(of: value, key: key) : nil
    )
  }

  /// Reads what follows `when:`; nil for `always`.
  private mutating func condition(of value: Token, key: Token) -> ConditionSyntax? {
    var lexer = Lexer(source: source, reports: reports)
    lexer.position = value.span.lower
    lexer.end = value.span.upper
    lexer.readExpression(until: .line)
    lexer.emit(.lineEnd, from: lexer.end)
    var parser = Parser(lexer.tokens, of: source, reports: lexer.reports)
    let condition = parser.parseWhen(key: key, span: value.span)
    reports = parser.reports
    return condition
  }

  private mutating func parseWhen(key: Token, span: Span) -> ConditionSyntax? {
    if token.kind == .lineEnd {
      reports.add(.syntax, at: key.span, ["found": "⏎"])
      return nil
    }
    do throws(ParseFailure) {
      if accept(.identifier, "always") != nil {
        try expectEnd()
        return nil
      }
      let isOnce = accept(.identifier, "once") != nil
      if isOnce, token.kind == .lineEnd {
        return ConditionSyntax(isOnce: true, expression: nil, span: span)
      }
      if isOnce, accept(.identifier, "if") == nil { throw failure(at: token) }
      let expression = try parseExpression()
      try expectEnd()
      return ConditionSyntax(isOnce: isOnce, expression: expression, span: span)
    } catch {
      return nil
    }
  }

  private mutating func expectEnd() throws(ParseFailure) {
    if token.kind != .lineEnd { throw failure(at: token) }
  }
}
