import Foundation

/// A file whose bytes are written over before it goes: to unlink a file leaves them on the disk.
struct ErasableFile {
  private let url: URL

  /// Creates the description of a file, which need not exist.
  init(_ url: URL) {
    self.url = url
  }

  /// The whole file; nil when there is none.
  ///
  /// - Throws: `FileFailure`, also when it is a link or belongs to someone else.
  func contents() throws(FileFailure) -> Data? {
    guard let file = try open(O_RDONLY) else { return nil }
    defer { close(file) }
    var data = Data()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count >= 0 else { throw FileFailure(at: url) }
      guard count > 0 else { return data }
      data.append(contentsOf: chunk[..<count])
    }
  }

  /// What is being put in the place of the file: it is left behind when the program is killed.
  var draft: URL { URL(filePath: url.plainPath + ".new") }

  /// Puts other bytes in the place of the file in one step, and writes over the old ones.
  ///
  /// - Throws: `FileFailure`; the file is as it was then.
  func replace(with data: Data) throws(FileFailure) {
    try ErasableFile(draft).erase()
    do throws(FileFailure) {
      try PrivateFile.append(data, to: draft)
      let old = try open(O_WRONLY)
      defer { _ = old.map(close) }
      try PrivateFile.rename(draft, to: url)
      try PrivateFile.settle(url.deletingLastPathComponent())
      try old.map(overwrite)
    } catch {
      try? ErasableFile(draft).erase()
      throw error
    }
  }

  /// Writes over the file and removes it; nothing happens when there is none.
  ///
  /// - Throws: `FileFailure`.
  func erase() throws(FileFailure) {
    guard url.isPresent else { return }
    // What is no plain file of ours, or may not be written, is only unlinked.
    if let file = try? open(O_WRONLY) {
      defer { close(file) }
      try? overwrite(file)
    }
    guard unlink(url.plainPath) == 0 || errno == ENOENT else { throw FileFailure(at: url) }
    try PrivateFile.settle(url.deletingLastPathComponent())
  }

  private func open(_ flags: Int32) throws(FileFailure) -> Int32? {
    let file = Foundation.open(url.plainPath, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw FileFailure(at: url)
    }
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid()
    else {
      close(file)
      errno = EACCES
      throw FileFailure(at: url)
    }
    return file
  }

  private func overwrite(_ file: Int32) throws(FileFailure) {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw FileFailure(at: url) }
    let zeros = [UInt8](repeating: 0, count: 1 << 16)
    var rest = Int(facts.st_size)
    while rest > 0 {
      let count = write(file, zeros, min(rest, zeros.count))
      guard count > 0 else { throw FileFailure(at: url) }
      rest -= count
    }
    guard fsync(file) == 0 else { throw FileFailure(at: url) }
  }
}
