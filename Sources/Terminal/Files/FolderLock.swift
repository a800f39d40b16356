import Glibc

/// Lets one process at a time write in a folder.
struct FolderLock {
  private let descriptor: Int32

  /// Waits for the lock of a folder and takes it.
  init(folder: String) throws(SystemFailure) {
    let descriptor = try SystemFailure.checking { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    do {
      try SystemFailure.checking { flock(descriptor, LOCK_EX) }
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  /// Gives the lock back.
  func release() {
    close(descriptor)
  }

  /// Makes a folder and those above it, for its owner alone.
  ///
  /// A folder that exists keeps its place and contents but loses the rights of others.
  static func makeFolder(_ path: String) throws(SystemFailure) {
    if mkdir(path, 0o700) == 0 { return }
    switch errno {
    case EEXIST:
      try SystemFailure.checking { chmod(path, 0o700) }
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
        throw SystemFailure(number: ENOENT)
      }
      try makeFolder(String(path[..<slash]))
      try SystemFailure.checking { mkdir(path, 0o700) }
    case let number:
      throw SystemFailure(number: number)
    }
  }
}
