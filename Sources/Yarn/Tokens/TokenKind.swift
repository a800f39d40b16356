/// What a token is.
enum TokenKind: UInt8, Sendable {
  case fileTag, headerKey, headerValue, bodyStart, bodyEnd
  case text, arrow, lineArrow, hashtag
  case braceOpen, braceClose, commandOpen, commandClose, keyword, commandText
  case number, string, variable, identifier, symbol
  case lineEnd, blankLineEnd, indent, dedent, endGroup
  case unknown, fileEnd
}
