extension Parser {
  /// Reads `if` with its parts to `endif`.
  mutating func parseConditional(_ open: Token) throws(ParseFailure) -> Statement.Kind {
    var clauses: [ClauseSyntax] = []
    let first = try parseClauseHead(open, statement: "if", end: "endif")
    clauses.append(ClauseSyntax(condition: first, body: parseBody()))
    var hasElse = false
    while let word = closer(["elseif", "else"]) {
      if hasElse { fail(at: word) }
      var condition: ExpressionSyntax?
      advance()
      advance()
      if word.text == "elseif" { condition = try parseExpression() } else { hasElse = true }
      try expectClose()
      clauses.append(ClauseSyntax(condition: condition, body: parseBody()))
    }
    try expectEnd("endif", of: "if", open)
    return .conditional(clauses)
  }

  /// Reads `once` with its parts to `endonce`.
  mutating func parseOnce(_ open: Token) throws(ParseFailure) -> Statement.Kind {
    let condition: ConditionSyntax
    do throws(ParseFailure) {
      condition = try parseCondition(from: open)
    } catch {
      skipBlock(open, statement: "once", end: "endonce")
      throw error
    }
    let body = parseBody()
    var other: [Statement] = []
    if closer(["else"]) != nil {
      advance()
      advance()
      try expectClose()
      other = parseBody()
    }
    try expectEnd("endonce", of: "once", open)
    return .once(condition, body: body, other: other)
  }

  /// Reads `enum` with its cases to `endenum`.
  mutating func parseEnum(_ open: Token) throws(ParseFailure) -> Statement.Kind {
    advance()
    guard let name = accept(.identifier) else { throw failure(at: token) }
    try expectClose()
    var cases: [EnumSyntax.Case] = []
    while true {
      while token.kind == .lineEnd || token.kind == .blankLineEnd { advance() }
      guard closer(["case"]) != nil else { break }
      advance()
      advance()
      guard let caseName = accept(.identifier) else { throw failure(at: token) }
      let value = accept(.symbol, "=") != nil ? try parseExpression() : nil
      try expectClose()
      cases.append(EnumSyntax.Case(name: caseName.text, span: caseName.span, value: value))
    }
    if closer(["endenum"]) == nil, ![.bodyEnd, .fileEnd, .dedent].contains(token.kind) {
      throw failure(at: token)
    }
    try expectEnd("endenum", of: "enum", open)
    return .enumeration(EnumSyntax(name: name.text, nameSpan: name.span, cases: cases))
  }

  /// The keyword of the command that stands here, if it is one of these.
  private func closer(_ words: Set<String>) -> Token? {
    guard token.kind == .commandOpen, next.kind == .keyword, words.contains(next.text) else {
      return nil
    }
    return next
  }

  private mutating func parseClauseHead(
    _ open: Token,
    statement: String,
    end: String
  ) throws(ParseFailure) -> ExpressionSyntax {
    advance()
    do throws(ParseFailure) {
      let condition = try parseExpression()
      try expectClose()
      return condition
    } catch {
      skipBlock(open, statement: statement, end: end)
      throw error
    }
  }

  /// Goes to the end of a block whose head is wrong, so that only the head is reported.
  private mutating func skipBlock(_ open: Token, statement: String, end: String) {
    skipLine()
    _ = parseBody()
    while closer(["elseif", "else"]) != nil {
      skipLine()
      _ = parseBody()
    }
    if closer([end]) != nil { skipLine() }
  }

  private mutating func expectEnd(
    _ word: String,
    of statement: String,
    _ open: Token
  ) throws(ParseFailure) {
    guard closer([word]) != nil else {
      report(
        .openBlock, at: open.span,
        ["statement": "<<\(statement)>>", "end": "<<\(word)>>"])
      throw ParseFailure()
    }
    advance()
    advance()
    try expectClose()
  }
}
