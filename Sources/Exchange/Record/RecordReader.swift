package import Accounts
import Glibc

/// Reads a record file, or what comes through a pipe, line by line.
package final class RecordReader {
  private static let block = 256 << 10

  private let descriptor: Int32
  private let longest: Int
  private let reader = RecordLineReader()
  private var bytes: [UInt8] = []
  private var place = 0
  private var isAtEnd = false
  private var isFirst = true
  private var header: RecordHeader?
  private var found = 0

  /// The line that was read last, from 1.
  package private(set) var line = 0

  /// Opens a file; `-` is the standard input.
  ///
  /// - Parameter longest: The bytes of a line at most.
  /// - Throws: `RecordError`.
  package init(path: String, longest: Int = 64 << 20) throws(RecordError) {
    self.longest = longest
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordError(Self.unreadable) }
  }

  deinit {
    close(descriptor)
  }

  /// Whether the file begins like one of JSON Lines; what was looked at is read again afterwards.
  ///
  /// - Throws: `RecordError` when it cannot be read.
  package func isRecord() throws(RecordError) -> Bool {
    while bytes.count < Self.block, !isAtEnd {
      if let first = start { return bytes[first] == UInt8(ascii: "{") }
      try fill()
    }
    return start.map { bytes[$0] == UInt8(ascii: "{") } ?? false
  }

  /// Returns the next entry; nil at the end of the file.
  ///
  /// - Throws: `RecordError`, with the line.
  package func next() throws(RecordError) -> KeptEntry? {
    while let text = try nextLine() {
      line += 1
      guard text.contains(where: { ![0x09, 0x0D, 0x20].contains($0) }) else { continue }
      do throws(RecordFault) {
        defer { isFirst = false }
        switch try reader.content(of: text, isFirst: isFirst) {
        case .header(let header): self.header = header
        case .entry(let entry):
          found += 1
          return entry
        }
      } catch {
        throw RecordError(error, line: line)
      }
    }
    if let header, header.entries != found {
      throw RecordError(.wrongCount(expected: header.entries, found: found))
    }
    return nil
  }

  /// The place of the first byte that is no blank and no byte order mark.
  private var start: Int? {
    bytes.firstIndex { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
  }

  private func nextLine() throws(RecordError) -> [UInt8]? {
    var scanned = place
    while true {
      if let end = bytes[scanned...].firstIndex(of: 0x0A) {
        defer { place = end + 1 }
        return trimmed(bytes[place..<end])
      }
      scanned = bytes.count
      guard scanned - place <= longest else {
        throw RecordError(.lineTooLong(limit: longest), line: line + 1)
      }
      guard !isAtEnd else {
        guard place < bytes.count else { return nil }
        defer { place = bytes.count }
        return trimmed(bytes[place...])
      }
      bytes.removeFirst(place)
      scanned -= place
      place = 0
      try fill()
    }
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return Array(self.line == 0 && line.starts(with: mark) ? line.dropFirst(3) : line)
  }

  private func fill() throws(RecordError) {
    var block = [UInt8](repeating: 0, count: Self.block)
    var count = read(descriptor, &block, block.count)
    while count < 0, errno == EINTR { count = read(descriptor, &block, block.count) }
    guard count >= 0 else { throw RecordError(Self.unreadable) }
    isAtEnd = count == 0
    bytes += block[..<count]
  }

  private static var unreadable: RecordFault {
    .unreadable(reason: String(cString: strerror(errno)))
  }
}
