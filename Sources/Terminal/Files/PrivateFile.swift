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
  ///
  /// - Parameter overwriting: Whether the bytes of the old file are written over: to unlink it would
  ///   leave them on the disk.
  static func replace(
    _ path: String, with text: String, overwriting: Bool = false
  ) throws(SystemFailure) {
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
    let old = overwriting ? open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW) : -1
    defer { if old >= 0 { close(old) } }
    try SystemFailure.checking { rename(draft, path) }
    if old >= 0 { try overwrite(old) }
  }

  /// Removes what a program that was killed had begun to put in the place of a file.
  static func removeDrafts(of path: String) throws(SystemFailure) {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("\(path).*.new", GLOB_NOSORT, nil, &found) == 0, let names = found.gl_pathv else {
      return
    }
    for index in 0..<Int(found.gl_pathc) {
      guard let name = names[index] else { continue }
      let file = open(name, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
      defer { if file >= 0 { close(file) } }
      if file >= 0 { try overwrite(file) }
      try SystemFailure.checking { unlink(name) }
    }
  }

  private static func overwrite(_ file: Int32) throws(SystemFailure) {
    var facts = stat()
    try SystemFailure.checking { fstat(file, &facts) }
    try DescriptorWriter.write([UInt8](repeating: 0, count: Int(facts.st_size)), to: file)
    try SystemFailure.checking { fsync(file) }
  }
}
