import Foundation
import Glibc
import Texts

/// A file that is to be imported; what comes through a pipe is laid aside first.
struct ImportedFile {
  /// The kinds of files that are told apart by what they begin with.
  enum Kind {
    /// A table as text or as a workbook.
    case table
    /// Cards of people.
    case cards
    /// Lines of JSON.
    case lines
  }

  /// A pipe gives no more than this many bytes.
  private static let limit = 256 << 20

  /// What it is called, without its folder.
  let name: String
  /// What was typed.
  let typed: String
  /// Where it is to be read.
  let path: String
  /// What it holds.
  let kind: Kind
  private let isAside: Bool

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `ToolFailure` when there is none, or when it cannot be read.
  init(_ given: String, _ texts: Texts) throws {
    typed = given
    name = given == "-" ? "-" : URL(filePath: given).lastPathComponent
    let source = given == "-" ? "/dev/stdin" : given
    func failure(_ key: TextKey, _ status: ToolStatus) -> ToolFailure {
      let reason = String(cString: strerror(errno))
      return ToolFailure(status, texts(key, ["file": given, "reason": reason]))
    }
    var state = stat()
    guard stat(source, &state) == 0 else {
      throw errno == ENOENT
        ? failure(.importNoFile, .notFound) : failure(.importUnreadable, .faultyFile)
    }
    isAside = ![S_IFREG, S_IFDIR].contains(state.st_mode & S_IFMT)
    do {
      path = isAside ? try Self.laidAside(source) : source
    } catch {
      throw failure(.importUnreadable, .faultyFile)
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw failure(.importUnreadable, .faultyFile)
    }
    defer { try? handle.close() }
    kind = Self.kind((try? handle.read(upToCount: 4096)) ?? Data())
  }

  /// Removes what was laid aside.
  func close() {
    if isAside { unlink(path) }
  }

  /// Tells a kind by the first bytes; UTF-16 has a zero beside each letter.
  static func kind(_ start: Data) -> Kind {
    let bytes = start.drop { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }.filter { $0 != 0 }
    let text = String(decoding: bytes, as: UTF8.self).drop { $0.isWhitespace }
    if text.prefix(11).uppercased() == "BEGIN:VCARD" { return .cards }
    return text.first == "{" ? .lines : .table
  }

  private static func laidAside(_ source: String) throws -> String {
    var name = Array("\(NSTemporaryDirectory())/spar-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw POSIXError(.EIO) }
    let target = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let path = name.withUnsafeBufferPointer { text in
      String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    do {
      guard let input = FileHandle(forReadingAtPath: source) else { throw POSIXError(.EIO) }
      var size = 0
      while let part = try input.read(upToCount: 1 << 20), !part.isEmpty {
        size += part.count
        guard size <= limit else {
          errno = EFBIG
          throw POSIXError(.EFBIG)
        }
        try target.write(contentsOf: part)
      }
    } catch {
      unlink(path)
      throw error
    }
    return path
  }
}
