extension Lexer {
  /// What ends an expression, the end of the line aside.
  enum ExpressionEnd {
    case brace, command, line
  }

  /// Reads the tokens of an expression.
  mutating func readExpression(until closing: ExpressionEnd) {
    while true {
      skipBlanks()
      guard position < end else { return }
      switch closing {
      case .brace where peek == UInt8(ascii: "}"): return
      case .command where starts(">>"): return
      default: readExpressionToken()
      }
    }
  }

  private mutating func readExpressionToken() {
    let start = position
    if let name = readName() {
      emit(.identifier, name, from: start)
    } else if (48...57).contains(peek) {
      readNumber()
    } else if peek == UInt8(ascii: "\"") {
      readString()
    } else if skip("$") {
      guard let name = readName() else { return emit(.unknown, from: start) }
      emit(.variable, "$" + name, from: start)
    } else {
      readSymbol()
    }
  }

  private mutating func readNumber() {
    let start = position
    while (48...57).contains(peek) { position += 1 }
    let next = position + 1
    if peek == UInt8(ascii: "."), next < end, (48...57).contains(source.bytes[next]) {
      position += 1
      while (48...57).contains(peek) { position += 1 }
    }
    emit(.number, from: start)
  }

  private mutating func readString() {
    let start = position
    var bytes: [UInt8] = []
    position += 1
    while position < end {
      let byte = peek
      position += 1
      if byte == UInt8(ascii: "\"") {
        return emit(.string, String(decoding: bytes, as: UTF8.self), from: start)
      }
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "\\") else { break }
      bytes.append(peek)
      position += 1
    }
    emit(.unknown, from: start)
  }

  private mutating func readSymbol() {
    let start = position
    for symbol in Self.symbols where skip(symbol) { return emit(.symbol, from: start) }
    position += scalar?.length ?? 1
    position = min(position, end)
    emit(.unknown, from: start)
  }

  // Longer ones first.
  private static let symbols: [StaticString] = [
    "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "+", "-", "*", "/", "%", "<",
    ">", "=", "!", "^", "(", ")", ",", ".", "{", "}",
  ]
}
