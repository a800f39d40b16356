/// Reads a table from text with separators, in the form of RFC 4180 and its relatives.
struct CSVReader {
  private var stream: TextStream
  private var collector: TableCollector
  private let reading: TableReading
  /// Text that was decoded, and where the next record begins in it.
  private var text: [UInt8] = []
  private var start = 0
  private var isLast = false
  private var line = 1

  /// Reads a table.
  ///
  /// - Throws: `TableError`.
  static func table(
    of file: InputFile, _ reading: TableReading
  ) throws(TableError) -> Table {
    var reader = try CSVReader(file, reading)
    return try reader.table()
  }

  private init(_ file: InputFile, _ reading: TableReading) throws(TableError) {
    self.reading = reading
    collector = TableCollector(reading)
    stream = try TextStream(
      file, encoding: reading.encoding, rowBytes: reading.limits.rowBytes)
  }

  private mutating func table() throws(TableError) -> Table {
    try readOn()
    let separator = takeSeparatorLine() ?? SeparatorGuess.separator(of: text, isWhole: isLast)
    let chosen = reading.separator ?? separator
    guard TableReading.isSeparator(chosen), let code = chosen.asciiValue else {
      preconditionFailure("no character to separate cells: \(chosen)")
    }
    var scan = RecordScan(separator: code)
    while start < text.count || !isLast {
      try takeRecords(&scan)
      if !isLast { try readOn() }
    }
    return try collector.table(origin: .text(encoding: stream.encoding, separator: chosen))
  }

  private mutating func readOn() throws(TableError) {
    text.removeSubrange(..<start)
    start = 0
    if let more = try stream.next() { text += more } else { isLast = true }
  }

  /// Takes the line `sep=;` by which Excel is told the separator.
  private mutating func takeSeparatorLine() -> Character? {
    let sign = Array("sep=".utf8)
    guard text.starts(with: sign), text.count > sign.count + 1 else { return nil }
    let end = text[(sign.count + 1)...].prefix { $0 == 0x0D || $0 == 0x0A }
    guard !end.isEmpty, text[sign.count] < 0x80 else { return nil }
    start = sign.count + (end.starts(with: [0x0D, 0x0A]) ? 3 : 2)
    line = 2
    return Character(UnicodeScalar(text[sign.count]))
  }

  /// Takes the records that are complete in the text at hand.
  private mutating func takeRecords(_ scan: inout RecordScan) throws(TableError) {
    let limit = reading.limits.rowBytes
    while start < text.count {
      let isLong = text.count - start > limit
      let outcome = text.withUnsafeBufferPointer { scan.scan($0, from: start, isLast: isLast) }
      switch outcome {
      case .record(let end):
        guard end - start <= limit + 2 else { throw .rowTooLong(line: line, limit: limit) }
        try collector.take(number: line, cells: try cells(scan.fields), isSheet: false)
        pass(to: end)
      case .unfinished where !isLong:
        return
      case .unfinished:
        // So long a record is one whose quotation mark was never closed, or it is no table.
        guard text[start..<start + limit].contains(0x22) else {
          throw .rowTooLong(line: line, limit: limit)
        }
        guard try passLine(.unclosedQuote(column: scan.fields.count + 1)) else { return }
      case .fault(let fault):
        guard try passLine(fault) else { return }
      }
    }
  }

  /// Reports the record and goes on behind the first line of it.
  ///
  /// - Returns: False when the end of that line is not at hand yet; then nothing was reported.
  private mutating func passLine(_ fault: TableFault) throws(TableError) -> Bool {
    let limit = reading.limits.rowBytes
    let end = text[start...].firstIndex { $0 == 0x0D || $0 == 0x0A }
    if !isLast, end.map({ $0 + 1 == text.count }) ?? true, text.count - start <= limit {
      return false
    }
    guard (end ?? text.count) - start <= limit else { throw .rowTooLong(line: line, limit: limit) }
    try collector.take(TableProblem(number: line, fault: fault))
    guard let end else {
      start = text.count
      return true
    }
    let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
    pass(to: isPair ? end + 2 : end + 1)
    return true
  }

  private mutating func pass(to end: Int) {
    var last: UInt8 = 0
    for byte in text[start..<end] {
      if byte == 0x0D || byte == 0x0A && last != 0x0D { line += 1 }
      last = byte
    }
    start = end
  }

  private func cells(_ fields: [RecordScan.Field]) throws(TableError) -> [TableCell] {
    let limit = reading.limits.columns
    guard fields.dropFirst(limit).allSatisfy({ $0.range.isEmpty }) else {
      throw .tooManyColumns(row: line, limit: limit)
    }
    return fields.prefix(limit).map { field in
      guard !field.range.isEmpty else { return .empty }
      let content = field.content(in: text)
      return .text(reading.takesOffGuards ? GuardedText.bared(content) : content)
    }
  }
}
