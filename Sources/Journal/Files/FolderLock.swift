import Foundation

/// Lets one process at a time copy a record, or forget something in its copies.
struct FolderLock {
  private let descriptor: Int32

  /// Waits for the lock of a folder and takes it; the folder is made when it is missing.
  ///
  /// - Throws: `FileFailure`.
  init(_ folder: URL) throws(FileFailure) {
    let descriptor = try Self.open(folder)
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let failure = FileFailure(at: folder)
        close(descriptor)
        throw failure
      }
    }
    self.descriptor = descriptor
  }

  /// Takes the lock of a folder; nil when another process has it.
  ///
  /// - Throws: `FileFailure`.
  init?(ifFree folder: URL) throws(FileFailure) {
    let descriptor = try Self.open(folder)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  /// Gives the lock back.
  func release() {
    close(descriptor)
  }

  private static func open(_ folder: URL) throws(FileFailure) -> Int32 {
    try PrivateFile.makeFolder(folder)
    let descriptor = Foundation.open(folder.plainPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(at: folder) }
    return descriptor
  }
}
