extension Parser {
  /// Reads a line: text, condition, hashtags.
  mutating func parseLine(from start: Token) throws(ParseFailure) -> LineSyntax {
    let text = try parseText()
    let condition = try parseLineCondition()
    var hashtags: [HashtagSyntax] = []
    while let tag = accept(.hashtag) {
      hashtags.append(HashtagSyntax(name: tag.text, span: tag.span))
    }
    let end = previous?.span ?? start.span
    if token.kind == .commandOpen, hashtags.isEmpty, condition == nil {
      reportCommand()
      throw ParseFailure()
    }
    guard token.kind == .lineEnd else { throw failure(at: token) }
    return LineSyntax(
      text: text,
      condition: condition,
      hashtags: hashtags,
      span: start.span.through(end)
    )
  }

  /// Reads text and inline expressions, without the blanks at either end.
  private mutating func parseText() throws(ParseFailure) -> TextSyntax {
    let start = token.span
    var end = start
    var segments: [TextSyntax.Segment] = []
    while true {
      if let text = accept(.text) {
        segments.append(.text(text.text))
        end = text.span
      } else if accept(.braceOpen) != nil {
        segments.append(.expression(try parseExpression()))
        guard let close = accept(.braceClose) else { throw failure(at: token) }
        end = close.span
      } else {
        break
      }
    }
    return TextSyntax(segments: Self.trimmed(segments), span: start.through(end))
  }

  private static func trimmed(_ segments: [TextSyntax.Segment]) -> [TextSyntax.Segment] {
    guard case .text(let text)? = segments.last else { return segments }
    var rest = text[...]
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return segments.dropLast() + (rest.isEmpty ? [] : [.text(String(rest))])
  }

  private mutating func parseLineCondition() throws(ParseFailure) -> ConditionSyntax? {
    guard token.kind == .commandOpen, next.kind == .keyword,
      next.text == "if" || next.text == "once"
    else { return nil }
    let open = advance()
    return try parseCondition(from: open)
  }

  /// Reads `if E`, `once` or `once if E` with the close of the command.
  mutating func parseCondition(from open: Token) throws(ParseFailure) -> ConditionSyntax {
    let isOnce = advance().text == "once"
    var expression: ExpressionSyntax?
    if isOnce {
      if accept(.identifier, "if") != nil { expression = try parseExpression() }
    } else {
      expression = try parseExpression()
    }
    let close = try expectClose()
    return ConditionSyntax(
      isOnce: isOnce, expression: expression, span: open.span.through(close.span))
  }

  /// Goes past `>>`.
  @discardableResult
  mutating func expectClose() throws(ParseFailure) -> Token {
    guard let close = accept(.commandClose) else { throw failure(at: token) }
    return close
  }

  private mutating func reportCommand() {
    let open = advance()
    let name = token.text.prefix { $0 != " " }
    while ![.commandClose, .lineEnd].contains(token.kind) { advance() }
    report(.commandAfterText, at: open.span.through(token.span), ["command": String(name)])
  }
}
