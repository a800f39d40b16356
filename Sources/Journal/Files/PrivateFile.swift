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
