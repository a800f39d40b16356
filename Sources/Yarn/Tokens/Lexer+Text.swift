extension Lexer {
  /// Reads text with its inline expressions up to a comment, a hashtag, a command or the line's end.
  mutating func readText() {
    var start = position
    var bytes: [UInt8] = []
    while position < end {
      switch peek {
      case UInt8(ascii: "\\"): readEscape(into: &bytes)
      case UInt8(ascii: "{"):
        flush(&bytes, from: start)
        readInlineExpression()
        start = position
      case UInt8(ascii: "#"): return flush(&bytes, from: start)
      case UInt8(ascii: "/") where isComment:
        checkAddress(after: bytes)
        return flush(&bytes, from: start)
      case UInt8(ascii: "<") where starts("<<"): return flush(&bytes, from: start)
      default:
        bytes.append(peek)
        position += 1
      }
    }
    flush(&bytes, from: start)
  }

  /// Reads a hashtag: blanks may stand after its sign.
  mutating func readHashtag() {
    let start = position
    position += 1
    skipBlanks()
    let first = position
    while position < end, !Self.isBlank(peek), !Self.hashtagEnds.contains(peek) { position += 1 }
    guard position > first else { return emit(.unknown, from: start) }
    emit(.hashtag, source.string(first..<position), from: start)
  }

  /// Reads an expression in braces, here and in commands.
  mutating func readInlineExpression() {
    position += 1
    emit(.braceOpen, from: position - 1)
    readExpression(until: .brace)
    if skip("}") { emit(.braceClose, from: position - 1) }
  }

  private static let hashtagEnds: [UInt8] = [
    UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "<"),
  ]

  private mutating func flush(_ bytes: inout [UInt8], from start: Int) {
    guard position > start else { return }
    emit(.text, String(decoding: bytes, as: UTF8.self), from: start)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func readEscape(into bytes: inout [UInt8]) {
    let start = position
    position += 1
    switch peek {
    case UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "/"):
      bytes.append(peek)
      position += 1
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"):
      bytes += [UInt8(ascii: "\\"), peek]
      position += 1
    default:
      bytes.append(UInt8(ascii: "\\"))
      reports.add(.badEscape, at: span(start, position + (scalar?.length ?? 0)))
    }
  }

  private mutating func checkAddress(after bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: ":") else { return }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard ["http:", "https:", "ftp:"].contains(where: text.hasSuffix) else { return }
    let slashes = span(position, position + 2)
    reports.add(.cutAddress, at: slashes, fix: (slashes, "\\/\\/"))
  }
}
