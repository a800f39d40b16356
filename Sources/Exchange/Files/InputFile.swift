import Glibc

/// A file open for reading, of bounded size; what comes through a pipe is laid aside first.
final class InputFile {
  /// The open file, for a library that reads by itself.
  let descriptor: Int32

  /// Opens a file.
  ///
  /// - Throws: `TableError.unreadable`, `.fileTooLarge`.
  init(path: String, limit: Int) throws(TableError) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .unreadable(reason: Self.reason) }
    var state = stat()
    guard fstat(opened, &state) == 0 else {
      defer { close(opened) }
      throw .unreadable(reason: Self.reason)
    }
    switch state.st_mode & S_IFMT {
    case S_IFREG where Int(state.st_size) > limit:
      close(opened)
      throw .fileTooLarge(limit: limit)
    case S_IFREG:
      descriptor = opened
    case S_IFDIR:
      close(opened)
      throw .unreadable(reason: String(cString: strerror(EISDIR)))
    default:
      defer { close(opened) }
      descriptor = try Self.laidAside(opened, limit: limit)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Goes to a place in the file, in bytes from its start.
  func seek(to place: Int) throws(TableError) {
    guard lseek(descriptor, place, SEEK_SET) >= 0 else { throw .unreadable(reason: Self.reason) }
  }

  /// Reads at most this many bytes; fewer only at the end of the file.
  func read(_ count: Int) throws(TableError) -> [UInt8] {
    try Self.read(count, from: descriptor)
  }

  private static func read(_ count: Int, from descriptor: Int32) throws(TableError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { block, filled in
      while filled < count {
        let more = Glibc.read(descriptor, block.baseAddress?.advanced(by: filled), count - filled)
        if more > 0 {
          filled += more
        } else if more == 0 || errno != EINTR {
          failed = more < 0
          return
        }
      }
    }
    guard !failed else { throw .unreadable(reason: reason) }
    return bytes
  }

  private static func laidAside(_ source: Int32, limit: Int) throws(TableError) -> Int32 {
    guard let file = tmpfile() else { throw .unreadable(reason: reason) }
    defer { fclose(file) }
    var size = 0
    while true {
      let bytes = try read(64 << 10, from: source)
      guard !bytes.isEmpty else { break }
      size += bytes.count
      guard size <= limit else { throw .fileTooLarge(limit: limit) }
      guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
        throw .unreadable(reason: reason)
      }
    }
    fflush(file)
    let copy = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0)
    guard copy >= 0, lseek(copy, 0, SEEK_SET) == 0 else { throw .unreadable(reason: reason) }
    return copy
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
