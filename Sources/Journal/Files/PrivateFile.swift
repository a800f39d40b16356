import Foundation

/// Makes files and folders that only their owner can read, and makes them last.
enum PrivateFile {
  /// The permission bits of files.
  static let fileMode = 0o600
  /// The permission bits of folders.
  static let folderMode = 0o700

  /// Makes a folder, and those above it, unless it is there.
  ///
  /// - Throws: `FileFailure`.
  static func makeFolder(_ url: URL) throws(FileFailure) {
    if mkdir(url.plainPath, mode_t(folderMode)) == 0 { return }
    switch errno {
    case EEXIST:
      guard !url.isFolder else { return }
      errno = ENOTDIR
      throw FileFailure(at: url)
    case ENOENT where url.pathComponents.count > 1:
      try makeFolder(url.deletingLastPathComponent())
      guard mkdir(url.plainPath, mode_t(folderMode)) == 0 || errno == EEXIST else {
        throw FileFailure(at: url)
      }
    default: throw FileFailure(at: url)
    }
  }

  /// Makes an empty file; returns false when one is there already.
  ///
  /// - Throws: `FileFailure`.
  static func make(_ url: URL) throws(FileFailure) -> Bool {
    let file = open(url.plainPath, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode_t(fileMode))
    if file >= 0 {
      close(file)
      return true
    }
    guard errno == EEXIST else { throw FileFailure(at: url) }
    return false
  }

  /// Adds bytes to the end of a file, all or none, and sees to it that they last.
  ///
  /// - Throws: `FileFailure`, also when the file is a link or belongs to someone else.
  static func append(_ bytes: Data, to url: URL) throws(FileFailure) {
    let flags = O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = open(url.plainPath, flags, mode_t(fileMode))
    guard file >= 0 else { throw FileFailure(at: url) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw FileFailure(at: url) }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid() else {
      errno = EACCES
      throw FileFailure(at: url)
    }
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(file) == 0 else {
      if written >= 0, written < bytes.count { errno = ENOSPC }
      let failure = FileFailure(at: url)
      _ = ftruncate(file, facts.st_size)
      throw failure
    }
  }

  /// Sees to it that a file's bytes, or a folder's names, outlast a loss of power.
  ///
  /// - Throws: `FileFailure`.
  static func settle(_ url: URL) throws(FileFailure) {
    let file = open(url.plainPath, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(at: url) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw FileFailure(at: url) }
  }

  /// Sets the permission bits.
  ///
  /// - Throws: `FileFailure`.
  static func setPermissions(_ mode: Int, of url: URL) throws(FileFailure) {
    guard chmod(url.plainPath, mode_t(mode)) == 0 else { throw FileFailure(at: url) }
  }

  /// Gives a file another name, atomically, in place of any that has it.
  ///
  /// - Throws: `FileFailure`.
  static func rename(_ url: URL, to target: URL) throws(FileFailure) {
    guard Foundation.rename(url.plainPath, target.plainPath) == 0 else {
      throw FileFailure(at: url)
    }
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    var facts = stat()
    return stat(plainPath, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
