extension Lexer {
  /// Reads tags of the file, or a header with its value.
  mutating func readHeader() {
    let start = position
    guard peek != UInt8(ascii: "#") else { return readFileTags() }
    guard readName() != nil else { return emit(.unknown, from: start, to: end) }
    let nameEnd = position
    skipBlanks()
    guard skip(":") else { return emit(.unknown, from: start, to: end) }
    emit(.headerKey, from: start, to: nameEnd)
    skipBlanks()
    readHeaderValue()
  }

  private mutating func readFileTags() {
    while true {
      skipBlanks()
      guard position < end, !isComment else { return }
      let start = position
      guard skip("#") else { return emit(.unknown, from: start, to: end) }
      while position < end, !Self.isBlank(peek), peek != UInt8(ascii: "#") { position += 1 }
      guard position > start + 1 else { return emit(.unknown, from: start, to: end) }
      emit(.fileTag, from: start + 1)
    }
  }

  private mutating func readHeaderValue() {
    let start = position
    var stop = end
    while position < end {
      if peek == UInt8(ascii: "/") {
        if isComment {
          stop = position
          break
        }
        reports.add(.slashInHeader, at: span(position, position + 1))
      }
      position += 1
    }
    position = end
    while stop > start, Self.isBlank(source.bytes[stop - 1]) { stop -= 1 }
    emit(.headerValue, from: start, to: stop)
  }
}
