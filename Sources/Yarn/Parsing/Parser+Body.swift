extension Parser {
  /// The words that close a block or begin another part of it.
  private static let closers: Set<String> = [
    "elseif", "else", "endif", "endonce", "case", "endenum",
  ]

  /// Reads statements up to the end of the body, a dedent, or a word that closes a block.
  mutating func parseBody() -> [Statement] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      abandon()
      return []
    }
    var statements: [Statement] = []
    while true {
      switch token.kind {
      case .lineEnd, .blankLineEnd: advance()
      case .dedent, .bodyEnd, .fileEnd: return statements
      case .endGroup: report(.emptyBody, at: advance().span)
      case .commandOpen where next.kind == .keyword && Self.closers.contains(next.text):
        return statements
      default:
        do throws(ParseFailure) {
          statements.append(try parseStatement())
        } catch {
          skipLine()
        }
      }
    }
  }

  private mutating func parseStatement() throws(ParseFailure) -> Statement {
    let start = token
    switch start.kind {
    case .indent:
      advance()
      let body = parseBody()
      _ = accept(.dedent)
      return Statement(kind: .block(body), span: start.span)
    case .arrow, .lineArrow: return try parseGroup(start.kind)
    case .commandOpen: return try parseCommand()
    case .text, .braceOpen:
      checkTextAfterCommand()
      let line = try parseLine(from: start)
      return Statement(kind: .line(line), span: line.span)
    default: throw failure(at: start)
    }
  }

  private mutating func checkTextAfterCommand() {
    guard previous?.kind == .commandClose else { return }
    let isBracket = token.text.allSatisfy { $0 == ">" || $0 == " " } && !token.text.isEmpty
    report(isBracket ? .extraBracket : .textAfterCommand, at: token.span)
  }

  /// Reads a run of options, or of items of a line group.
  private mutating func parseGroup(_ arrow: TokenKind) throws(ParseFailure) -> Statement {
    let start = token.span
    var items: [ItemSyntax] = []
    while token.kind == arrow {
      let open = token
      items.append(try parseItem())
      while token.kind == .lineEnd || token.kind == .blankLineEnd { advance() }
      if let end = accept(.endGroup) {
        checkSplit(at: end, after: open)
        break
      }
    }
    let kind: Statement.Kind = arrow == .arrow ? .options(items) : .lineGroup(items)
    return Statement(kind: kind, span: start.through(items.last?.line.span ?? start))
  }

  private mutating func parseItem() throws(ParseFailure) -> ItemSyntax {
    let arrow = advance()
    let line: LineSyntax
    do throws(ParseFailure) {
      guard token.kind == .text || token.kind == .braceOpen else { throw failure(at: token) }
      line = try parseLine(from: arrow)
    } catch {
      // What follows belongs to it all the same.
      skipLine()
      let text = TextSyntax(segments: [], span: arrow.span)
      line = LineSyntax(text: text, condition: nil, hashtags: [], span: arrow.span)
    }
    _ = accept(.lineEnd)
    guard accept(.indent) != nil else { return ItemSyntax(line: line, body: []) }
    let body = parseBody()
    while token.kind == .commandOpen {
      // The close of a block that was not opened here.
      fail(at: next)
      skipLine()
      _ = parseBody()
    }
    _ = accept(.dedent)
    return ItemSyntax(line: line, body: body)
  }

  /// Warns where a blank line ends what looks like going on.
  private mutating func checkSplit(at end: Token, after arrow: Token) {
    let following = afterBlankLines()
    guard arrow.kind == .arrow, ![.bodyEnd, .fileEnd, .dedent].contains(following.kind) else {
      return
    }
    // The fix takes the blank lines out.
    let first = source.lines[source.line(at: end.span.lower)].lowerBound
    let last = source.lines[source.line(at: following.span.lower)].lowerBound
    let blank = Span(script: source.number, lower: first, upper: last)
    if column(of: following) > column(of: arrow) {
      report(.bodyEndsAtBlank, at: following.span, fix: (blank, ""))
    } else if following.kind == .arrow {
      report(.splitOptions, at: end.span, fix: (blank, ""))
    }
  }

  private func column(of token: Token) -> Int {
    token.span.lower - source.lines[source.line(at: token.span.lower)].lowerBound
  }
}
