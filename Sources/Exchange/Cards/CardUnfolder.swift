/// Joins the lines of a card to its properties. What is not kept of a card, above all pictures, is
/// passed over without being joined.
struct CardUnfolder {
  /// The properties that are kept; the first of each has a meaning of its own to the others.
  private static let kept: Set<String> = [
    "VERSION", "FN", "N", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "NOTE", "UID", "REV",
    "X-ABLABEL",
  ]

  private let lines: [PhysicalLine]
  private let version: CardVersion
  private let limit: Int
  private var index = 0

  /// Creates an unfolder of the lines of a card.
  init(_ card: RawCard, _ version: CardVersion, limit: Int) {
    lines = card.lines
    self.version = version
    self.limit = limit
  }

  /// Returns the next property that is kept; nil after the last one.
  ///
  /// - Throws: `CardTrouble` for a line that is too long, or is part of no property.
  mutating func next() throws(CardTrouble) -> LogicalLine? {
    while index < lines.count {
      let first = lines[index]
      index += 1
      if first.isBlank || first.isContinuation { continue }
      let head = Self.head(of: first.octets)
      guard head.count < first.octets.count || followsContinuation else {
        throw .broken(CardFault(line: first.number, .noProperty))
      }
      let isQuoted = head.hasCapitals("QUOTED-PRINTABLE")
      if Self.isKept(head) { return try joined(first, isQuoted) }
      pass(first, head, isQuoted)
    }
    return nil
  }

  private var followsContinuation: Bool { index < lines.count && lines[index].isContinuation }

  private mutating func joined(
    _ first: PhysicalLine, _ isQuoted: Bool
  ) throws(CardTrouble) -> LogicalLine {
    var octets = Array(first.octets)
    while octets.count <= limit {
      if isQuoted, let end = Self.softBreak(octets[...]) {
        octets.removeSubrange(end...)
        guard index < lines.count else { break }
        octets += lines[index].octets
      } else if followsContinuation {
        append(lines[index].octets, to: &octets)
      } else {
        break
      }
      index += 1
    }
    guard octets.count <= limit else {
      throw .refused(.lineTooLong(line: first.number, limit: limit))
    }
    return LogicalLine(number: first.number, octets: octets)
  }

  /// Since 3.0 the blank was put in by folding. In 2.1 it was there before; but nobody writes one
  /// between two Chinese characters, so there it is taken for a later version's way.
  private func append(_ next: ArraySlice<UInt8>, to octets: inout [UInt8]) {
    let rest = next.dropFirst()
    let isInside = (octets.last ?? 0) >= 0x80 && (rest.first ?? 0) >= 0x80
    octets += version == .two && !isInside ? next : rest
  }

  private mutating func pass(_ first: PhysicalLine, _ head: ArraySlice<UInt8>, _ isQuoted: Bool) {
    let isPicture = head.hasCapitals("BASE64") || head.hasCapitals("ENCODING=B")
    var last = first
    while index < lines.count {
      let next = lines[index]
      // Some programs do not set off the lines of a picture.
      let isMore =
        next.isContinuation || isQuoted && Self.softBreak(last.octets) != nil
        || isPicture && !next.isEmpty && Self.head(of: next.octets).count == next.octets.count
      guard isMore else { return }
      last = next
      index += 1
    }
  }

  /// Where the sign stands that the text goes on in the next line; blanks after it count for nothing.
  private static func softBreak(_ octets: ArraySlice<UInt8>) -> Int? {
    guard let end = octets.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      octets[end] == UInt8(ascii: "=")
    else { return nil }
    return end
  }

  /// What stands before the colon; everything when there is none.
  private static func head(of octets: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    octets[..<(CardProperty.colon(in: octets) ?? octets.endIndex)]
  }

  private static func isKept(_ head: ArraySlice<UInt8>) -> Bool {
    kept.contains(CardProperty.name(in: head).name)
  }
}
