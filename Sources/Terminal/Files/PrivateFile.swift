import Glibc

/// Reads and writes files that only their owner may read.
enum PrivateFile {
  private static let mode: mode_t = 0o600

  /// Returns the bytes of a file.
  static func contents(of path: String) throws(SystemFailure) -> [UInt8] {
    let file = try SystemFailure.checking { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try SystemFailure.checking { read(file, &chunk, chunk.count) }
      guard count > 0 else { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// Adds text at the end of a file, which is made when missing.
  static func append(_ text: String, to path: String) throws(SystemFailure) {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC
    let file = try SystemFailure.checking { open(path, flags, mode) }
    defer { close(file) }
    try SystemFailure.checking { fchmod(file, mode) }
    try DescriptorWriter.write(Array(text.utf8), to: file)
  }

  /// Puts a new file in the place of another in one step.
  static func replace(_ path: String, with text: String) throws(SystemFailure) {
    let draft = "\(path).\(getpid()).new"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let file = try SystemFailure.checking { open(draft, flags, mode) }
    do {
      defer { close(file) }
      try DescriptorWriter.write(Array(text.utf8), to: file)
      try SystemFailure.checking { fsync(file) }
    } catch {
      unlink(draft)
      throw error
    }
    try SystemFailure.checking { rename(draft, path) }
  }
}
