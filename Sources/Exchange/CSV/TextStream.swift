import Foundation

/// The characters of a file as UTF-8, chunk by chunk, with the certainty that they are well-formed.
struct TextStream {
  /// How the file is written.
  let encoding: TableEncoding

  private let file: InputFile
  private let rowBytes: Int
  /// Bytes that were read and do not make a whole character, or may not.
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false

  private static let chunk = 256 << 10

  /// Begins to read a file, behind its byte order mark.
  ///
  /// - Parameter encoding: How it is written; nil when that is to be found out: by the byte order
  ///   mark, else UTF-8 when all of it is, else GB 18030.
  /// - Throws: `TableError`, also when it is none of these.
  init(_ file: InputFile, encoding: TableEncoding?, rowBytes: Int) throws(TableError) {
    self.file = file
    self.rowBytes = rowBytes
    try file.seek(to: 0)
    let mark = ByteOrderMark(try file.read(3))
    if let encoding {
      self.encoding = encoding
      try file.seek(to: mark?.encoding == encoding ? mark?.length ?? 0 : 0)
    } else if let mark {
      self.encoding = mark.encoding
      try file.seek(to: mark.length)
    } else {
      let isPlain = try Self.isUTF8(file, rowBytes: rowBytes)
      if !isPlain {
        let suspicion = try EncodingSuspicion(file)
        if suspicion.isBinary { throw .notText }
        if let better = suspicion.better { throw .rather(better) }
      }
      self.encoding = isPlain ? .utf8 : .gb18030
      try file.seek(to: 0)
    }
  }

  /// Returns the next characters; nil when there are no more.
  ///
  /// - Throws: `TableError.undecodable` and `.notText`, also `.rowTooLong` when there is no place to
  ///   cut the file.
  mutating func next() throws(TableError) -> [UInt8]? {
    while !isAtEnd {
      let more = try file.read(Self.chunk)
      isAtEnd = more.count < Self.chunk
      var bytes = rest
      bytes += more
      let cut = isAtEnd ? bytes.count : Self.cut(bytes, encoding)
      rest = Array(bytes[cut...])
      guard rest.count <= rowBytes else { throw .rowTooLong(line: line, limit: rowBytes) }
      guard cut > 0 else { continue }
      bytes.removeSubrange(cut...)
      return try decoded(bytes)
    }
    return nil
  }

  private mutating func decoded(_ bytes: [UInt8]) throws(TableError) -> [UInt8] {
    guard let text = Self.utf8(bytes, encoding) else {
      throw .undecodable(encoding, line: line + Self.goodLines(bytes, encoding))
    }
    guard !text.contains(0) else { throw .notText }
    line += text.count { $0 == UInt8(ascii: "\n") }
    return text
  }

  private static func utf8(_ bytes: [UInt8], _ encoding: TableEncoding) -> [UInt8]? {
    if encoding == .utf8 { return (try? UTF8Span(validating: bytes.span)) == nil ? nil : bytes }
    if let text = string(bytes, encoding) { return Array(text.utf8) }
    guard encoding == .gb18030 else { return nil }
    return string(EuroSign.replaced(in: bytes), encoding).map { Array($0.utf8) }
  }

  private static func string(_ bytes: [UInt8], _ encoding: TableEncoding) -> String? {
    String(data: Data(bytes), encoding: encoding.foundation)
  }

  /// Where bytes can be cut so that no character is torn: behind the last byte below `0`, which is
  /// never the second byte of a character; in UTF-16 between two pairs of bytes.
  private static func cut(_ bytes: [UInt8], _ encoding: TableEncoding) -> Int {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      let even = bytes.count & ~1
      guard even >= 2 else { return 0 }
      let high = encoding == .utf16LittleEndian ? bytes[even - 1] : bytes[even - 2]
      return high & 0xFC == 0xD8 ? even - 2 : even
    default:
      return bytes.lastIndex { $0 < UInt8(ascii: "0") }.map { $0 + 1 } ?? 0
    }
  }

  /// How many whole lines at the start of bytes are well-formed.
  private static func goodLines(_ bytes: [UInt8], _ encoding: TableEncoding) -> Int {
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian { return 0 }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.firstIndex { utf8(Array($0), encoding) == nil } ?? 0
  }

  private static func isUTF8(_ file: InputFile, rowBytes: Int) throws(TableError) -> Bool {
    var stream = try TextStream(file, encoding: .utf8, rowBytes: rowBytes)
    do throws(TableError) {
      while try stream.next() != nil {}
      return true
    } catch .undecodable {
      return false
    }
  }
}
