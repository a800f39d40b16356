import Glibc

/// Reads lines from a descriptor that is no terminal: a pipe or a file.
///
/// Lines end with LF or CR LF and may be of any length; a last line without an end counts. A byte
/// order mark at the start is dropped. Prompt, prefill and completer of a request are not used.
@MainActor
package final class PipeReader: LineReader {
  private static let chunk = 1 << 16
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  private var linesRead = 0

  /// Creates a reader of a descriptor, which stays open when the reader goes.
  package init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  package func read(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return try line(upTo: end, next: end + 1)
      }
      searched = bytes.count
      if isAtEnd {
        return start < bytes.count ? try line(upTo: bytes.count, next: bytes.count) : .ended
      }
      try fetch()
    }
  }

  private func line(upTo end: Int, next: Int) throws(TerminalError) -> LineEvent {
    var line = bytes[start..<end]
    if next > end, line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    linesRead += 1
    if linesRead == 1, line.starts(with: Self.mark) { line = line.dropFirst(Self.mark.count) }
    start = next
    searched = next
    guard let text = String(validating: line, as: UTF8.self) else {
      throw .notUTF8(line: linesRead)
    }
    // A file that holds nothing but the mark has no line.
    return text.isEmpty && next == end ? .ended : .line(text)
  }

  private func fetch() throws(TerminalError) {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    let room = Self.chunk
    let descriptor = descriptor
    do throws(SystemFailure) {
      var block = [UInt8](repeating: 0, count: room)
      let count = try DescriptorReader.read(&block, from: descriptor)
      isAtEnd = count == 0
      bytes += block.prefix(count)
    } catch {
      throw .cannotRead(reason: error.reason)
    }
  }
}
