extension Parser {
  /// Reads a statement in `<< >>`.
  mutating func parseCommand() throws(ParseFailure) -> Statement {
    let open = advance()
    guard token.kind == .keyword else {
      let kind = try parseHostCommand()
      return Statement(kind: kind, span: open.span.through(previous?.span ?? open.span))
    }
    let kind = try parseKeyword(open)
    return Statement(kind: kind, span: open.span.through(previous?.span ?? open.span))
  }

  private mutating func parseKeyword(_ open: Token) throws(ParseFailure) -> Statement.Kind {
    let keyword = token
    switch keyword.text {
    case "if": return try parseConditional(open)
    case "once": return try parseOnce(open)
    case "enum": return try parseEnum(open)
    case "set": return try parseSet()
    case "declare": return try parseDeclaration()
    case "call":
      advance()
      let call = try parseExpression()
      guard case .call? = call.nodes.last?.step, !call.isBracketed else {
        throw failure(at: keyword)
      }
      try expectClose()
      return .call(call)
    case "jump", "detour":
      advance()
      let target = try parseTarget()
      try expectClose()
      return keyword.text == "jump" ? .jump(target) : .detour(target)
    case "return":
      advance()
      try expectClose()
      return .leave
    default: throw failure(at: keyword)
    }
  }

  private mutating func parseHostCommand() throws(ParseFailure) -> Statement.Kind {
    let start = token
    var segments: [TextSyntax.Segment] = []
    while token.kind != .commandClose {
      if let text = accept(.commandText) {
        segments.append(.text(text.text))
      } else if accept(.braceOpen) != nil {
        segments.append(.expression(try parseExpression()))
        guard accept(.braceClose) != nil else { throw failure(at: token) }
      } else {
        throw failure(at: token)
      }
    }
    guard !segments.isEmpty else { throw failure(at: token) }
    if start.kind == .commandText, start.text.hasPrefix("<") {
      report(.extraBracket, at: start.span)
    }
    let span = start.span.through(previous?.span ?? start.span)
    try expectClose()
    return segments == [.text("stop")]
      ? .stop : .command(TextSyntax(segments: segments, span: span))
  }

  private mutating func parseTarget() throws(ParseFailure) -> TargetSyntax {
    if let name = accept(.identifier) { return .name(name.text, name.span) }
    guard accept(.symbol, "{") != nil else { throw failure(at: token) }
    let expression = try parseExpression()
    guard accept(.symbol, "}") != nil else { throw failure(at: token) }
    return .expression(expression)
  }

  private mutating func parseSet() throws(ParseFailure) -> Statement.Kind {
    advance()
    guard let variable = accept(.variable) else { throw failure(at: token) }
    let sign = advance()
    guard sign.kind == .symbol || sign.text == "to" else { throw failure(at: sign) }
    if sign.text == "=" || sign.text == "to" {
      let value = try parseExpression()
      try expectClose()
      return .set(SetSyntax(name: variable.text, nameSpan: variable.span, value: value))
    }
    guard sign.text.count == 2, sign.text.hasSuffix("="),
      let operation = Operator.binary[String(sign.text.prefix(1))], operation.level >= 5
    else { throw failure(at: sign) }
    let added = try parseExpression()
    try expectClose()
    let first = ExpressionNode(step: .variable(variable.text), span: variable.span)
    let span = variable.span.through(added.span)
    let sum = ExpressionSyntax(
      nodes: [first] + added.nodes + [ExpressionNode(step: .apply(operation), span: span)],
      span: span,
      isBracketed: false
    )
    return .set(SetSyntax(name: variable.text, nameSpan: variable.span, value: sum))
  }

  private mutating func parseDeclaration() throws(ParseFailure) -> Statement.Kind {
    advance()
    guard let variable = accept(.variable) else { throw failure(at: token) }
    guard accept(.symbol, "=") != nil || accept(.identifier, "to") != nil else {
      report(.noFirstValue, at: variable.span, ["name": variable.text])
      throw ParseFailure()
    }
    if token.kind == .commandClose {
      report(.noFirstValue, at: variable.span, ["name": variable.text])
      throw ParseFailure()
    }
    let value = try parseExpression()
    var type: Token?
    if accept(.identifier, "as") != nil {
      guard let name = accept(.identifier) else { throw failure(at: token) }
      type = name
    }
    try expectClose()
    return .declare(
      DeclarationSyntax(
        name: variable.text, nameSpan: variable.span, value: value, type: type?.text,
        typeSpan: type?.span))
  }
}
