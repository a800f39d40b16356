import Diagnostics

extension Parser {
  /// Reports that a token cannot stand here and returns what ends the statement.
  mutating func failure(at token: Token) -> ParseFailure {
    // A command that does not close was reported where it was read.
    let isOpenCommand = token.kind == .lineEnd && reports.diagnostics.last?.code == "YS0006"
    if !isOpenCommand { fail(at: token) }
    return ParseFailure()
  }

  /// Reads an expression.
  mutating func parseExpression() throws(ParseFailure) -> ExpressionSyntax {
    var nodes: [ExpressionNode] = []
    let isBracket = token.kind == .symbol && token.text == "("
    try parseOperation(level: Operator.and.level, into: &nodes)
    guard let last = nodes.last else { throw failure(at: token) }
    // Brackets around the whole end the expression with the bracket that opened it.
    let isBracketed = isBracket && wholeIsBracketed(last)
    return ExpressionSyntax(nodes: nodes, span: last.span, isBracketed: isBracketed)
  }

  private func wholeIsBracketed(_ last: ExpressionNode) -> Bool {
    guard let previous else { return false }
    return previous.text == ")" && last.span.upper == previous.span.upper
  }

  private mutating func parseOperation(
    level: Int,
    into nodes: inout [ExpressionNode]
  ) throws(ParseFailure) {
    try parseOperand(into: &nodes)
    var logic: Operator?
    while let operation = binaryOperator, operation.level >= level {
      advance()
      let left = nodes[nodes.count - 1].span
      try parseOperation(level: operation.level + 1, into: &nodes)
      let span = left.through(nodes[nodes.count - 1].span)
      if operation.level == Operator.and.level {
        if let logic, logic != operation { reports.add(.mixedLogic, at: span) }
        logic = operation
      }
      nodes.append(ExpressionNode(step: .apply(operation), span: span))
    }
  }

  private var binaryOperator: Operator? {
    guard token.kind == .symbol || token.kind == .identifier else { return nil }
    return Operator.binary[token.text]
  }

  private mutating func parseOperand(into nodes: inout [ExpressionNode]) throws(ParseFailure) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      report(.tooDeep, at: token.span, ["limit": String(Self.depthLimit)])
      throw ParseFailure()
    }
    let start = token
    if let sign = unaryOperator {
      advance()
      try parseOperand(into: &nodes)
      let span = start.span.through(nodes[nodes.count - 1].span)
      nodes.append(ExpressionNode(step: .apply(sign), span: span))
    } else if accept(.symbol, "(") != nil {
      try parseOperation(level: Operator.and.level, into: &nodes)
      guard let close = accept(.symbol, ")") else { throw failure(at: token) }
      // What stands in brackets spans them.
      let inner = nodes.removeLast()
      nodes.append(ExpressionNode(step: inner.step, span: start.span.through(close.span)))
    } else {
      try parseValue(into: &nodes)
    }
  }

  private var unaryOperator: Operator? {
    switch (token.kind, token.text) {
    case (.symbol, "-"): .negate
    case (.symbol, "!"), (.identifier, "not"): .not
    default: nil
    }
  }

  private mutating func parseValue(into nodes: inout [ExpressionNode]) throws(ParseFailure) {
    let start = token
    switch start.kind {
    case .number:
      advance()
      nodes.append(ExpressionNode(step: .number(Float(start.text) ?? 0), span: start.span))
    case .string:
      advance()
      nodes.append(ExpressionNode(step: .string(start.text), span: start.span))
    case .variable:
      advance()
      nodes.append(ExpressionNode(step: .variable(start.text), span: start.span))
    case .symbol where start.text == ".":
      advance()
      try parseMember(of: nil, from: start, into: &nodes)
    case .identifier where !Self.reserved.contains(start.text):
      advance()
      try parseNamed(start, into: &nodes)
    default: throw failure(at: start)
    }
  }

  private mutating func parseNamed(
    _ name: Token,
    into nodes: inout [ExpressionNode]
  ) throws(ParseFailure) {
    if name.text == "true" || name.text == "false" {
      nodes.append(ExpressionNode(step: .bool(name.text == "true"), span: name.span))
    } else if accept(.symbol, ".") != nil {
      try parseMember(of: name.text, from: name, into: &nodes)
    } else if accept(.symbol, "(") != nil {
      let count = try parseArguments(into: &nodes)
      let span = name.span.through(previous?.span ?? name.span)
      nodes.append(ExpressionNode(step: .call(name.text, count: count), span: span))
    } else {
      throw failure(at: name)
    }
  }

  private mutating func parseMember(
    of enumeration: String?,
    from start: Token,
    into nodes: inout [ExpressionNode]
  ) throws(ParseFailure) {
    guard let name = accept(.identifier) else { throw failure(at: token) }
    let step = ExpressionNode.Step.member(enumeration: enumeration, name: name.text)
    nodes.append(ExpressionNode(step: step, span: start.span.through(name.span)))
  }

  private mutating func parseArguments(
    into nodes: inout [ExpressionNode]
  ) throws(ParseFailure) -> Int {
    if accept(.symbol, ")") != nil { return 0 }
    var count = 0
    repeat {
      try parseOperation(level: Operator.and.level, into: &nodes)
      count += 1
    } while accept(.symbol, ",") != nil
    guard accept(.symbol, ")") != nil else { throw failure(at: token) }
    return count
  }

  private static let reserved: Set<String> = [
    "null", "and", "or", "xor", "is", "eq", "neq", "lt", "lte", "gt", "gte", "not", "to", "as",
  ]
}
