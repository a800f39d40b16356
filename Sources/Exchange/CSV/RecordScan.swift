/// Finds one record at a place in a text: where its cells are and where it ends.
///
/// Quotation marks count at the start of a cell only, as in RFC 4180: `12" rims` needs none.
struct RecordScan {
  /// What was found.
  enum Outcome {
    /// A record, and the place after its line break.
    case record(end: Int)
    /// The record goes on behind the bytes at hand.
    case unfinished
    /// The record is wrong.
    case fault(TableFault)
  }

  /// A cell: its bytes, without the marks around them.
  struct Field {
    /// The first byte and the one behind the last.
    let range: Range<Int>
    /// Whether it holds doubled quotation marks, which stand for one.
    let hasDoubledQuotes: Bool

    /// What the cell says.
    func content(in text: [UInt8]) -> String {
      let content = String(decoding: text[range], as: UTF8.self)
      return hasDoubledQuotes ? content.replacing("\"\"", with: "\"") : content
    }
  }

  /// What stands between two cells.
  let separator: UInt8
  /// The cells of the record found.
  private(set) var fields: [Field] = []

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let space = UInt8(ascii: " ")

  /// Creates a scan.
  init(separator: UInt8) {
    self.separator = separator
  }

  /// Scans the record that begins at a place.
  ///
  /// - Parameter isLast: Whether no bytes follow those at hand.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool
  ) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    var place = start
    while true {
      if place < bytes.count, bytes[place] == Self.quote {
        switch quoted(bytes, from: place + 1, isLast: isLast) {
        case .record(let end): place = end
        case let other: return other
        }
      } else {
        let first = place
        while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
        fields.append(Field(range: first..<place, hasDoubledQuotes: false))
      }
      guard place < bytes.count else { return isLast ? .record(end: place) : .unfinished }
      if bytes[place] == separator {
        place += 1
        continue
      }
      guard bytes[place] == Self.carriageReturn else { return .record(end: place + 1) }
      guard place + 1 < bytes.count else { return isLast ? .record(end: place + 1) : .unfinished }
      return .record(end: bytes[place + 1] == Self.lineFeed ? place + 2 : place + 1)
    }
  }

  /// Scans a cell in quotation marks, from behind the first; spaces after the second are let go.
  private mutating func quoted(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool
  ) -> Outcome {
    let column = fields.count + 1
    var place = start
    var doubled = false
    while true {
      while place < bytes.count, bytes[place] != Self.quote { place += 1 }
      guard place < bytes.count else {
        return isLast ? .fault(.unclosedQuote(column: column)) : .unfinished
      }
      if place + 1 < bytes.count, bytes[place + 1] == Self.quote {
        doubled = true
        place += 2
        continue
      }
      let end = place
      place += 1
      while place < bytes.count, bytes[place] == Self.space, separator != Self.space { place += 1 }
      guard place < bytes.count || isLast else { return .unfinished }
      guard place == bytes.count || isEnd(bytes[place]) else {
        return .fault(
          spansLines(bytes, start..<end)
            ? .unclosedQuote(column: column) : .textAfterQuote(column: column))
      }
      fields.append(Field(range: start..<end, hasDoubledQuotes: doubled))
      return .record(end: place)
    }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Whether a cell goes over lines: then text behind its end means that its start was the mistake.
  private func spansLines(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].contains { $0 == Self.lineFeed || $0 == Self.carriageReturn }
  }
}
