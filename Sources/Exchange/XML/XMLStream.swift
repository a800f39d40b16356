import CExpat
import Glibc

/// Reads one part of an archive as XML, refusing what no workbook needs and what harms a reader.
final class XMLStream {
  private let parser: OpaquePointer
  private let part: String
  private let events: any XMLEvents
  private var depth = 0
  private var failure: TableError?
  private var fed = 0

  private static let deepest = 64
  /// The longest tag; attributes are no place for large text.
  private static let longestTag = 1 << 20

  /// Reads a part and tells what stands in it.
  ///
  /// - Throws: `TableError.documentType`, `.malformed`, what unpacking throws, and what the events
  ///   throw.
  static func read(
    _ part: String, of archive: ZipArchive, to events: any XMLEvents
  ) throws(TableError) {
    guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part) }
    let stream = XMLStream(parser, part: part, events: events)
    defer { withExtendedLifetime(stream) {} }
    stream.listen()
    try archive.read(part) { (bytes) throws(TableError) in try stream.take(bytes) }
    try stream.take(UnsafeBufferPointer(start: nil, count: 0))
  }

  private init(_ parser: OpaquePointer, part: String, events: any XMLEvents) {
    self.parser = parser
    self.part = part
    self.events = events
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Has the C library call this stream; the calls come only while it is taking bytes.
  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, list in
        guard let name else { return }
        XMLStream.of(data)?.begin(name, list)
      },
      { data, name in
        guard let name else { return }
        XMLStream.of(data)?.end(name)
      })
    XML_SetCharacterDataHandler(parser) { data, letters, count in
      guard let letters else { return }
      letters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        XMLStream.of(data)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let stream = XMLStream.of(data) else { return }
      stream.stop(.documentType(part: stream.part))
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
    data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Takes the next bytes of the part; none at its end.
  private func take(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
    let status = bytes.withMemoryRebound(to: CChar.self) { letters in
      XML_Parse(parser, letters.baseAddress, Int32(letters.count), letters.isEmpty ? 1 : 0)
    }
    if let failure { throw failure }
    guard status == XML_STATUS_OK else {
      throw malformed(String(cString: XML_ErrorString(XML_GetErrorCode(parser))))
    }
    fed += bytes.count
    guard fed - Int(XML_GetCurrentByteIndex(parser)) <= Self.longestTag else {
      throw malformed("tag too long")
    }
  }

  private func begin(
    _ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= Self.deepest else { return stop(malformed("elements too deep")) }
    pass { () throws(TableError) in try events.begin(Self.plain(name), XMLAttributes(list)) }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    pass { () throws(TableError) in try events.text(bytes) }
  }

  private func end(_ name: UnsafePointer<CChar>) {
    depth -= 1
    pass { () throws(TableError) in try events.end(Self.plain(name)) }
  }

  private func pass(_ work: () throws(TableError) -> Void) {
    guard failure == nil else { return }
    do throws(TableError) {
      try work()
    } catch {
      stop(error)
    }
  }

  private func stop(_ error: TableError) {
    guard failure == nil else { return }
    failure = error
    XML_StopParser(parser, 0)
  }

  private func malformed(_ reason: String) -> TableError {
    .malformed(part: part, line: Int(XML_GetCurrentLineNumber(parser)), reason: reason)
  }

  private static func plain(_ name: UnsafePointer<CChar>) -> String {
    String(cString: strrchr(name, 0x3A).map { UnsafePointer($0) + 1 } ?? name)
  }
}
