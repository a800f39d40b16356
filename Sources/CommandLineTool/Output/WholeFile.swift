import Glibc
import Terminal

/// Writes a file whole or not at all; another file is replaced only when that is wanted.
struct WholeFile {
  /// Why a file was not written.
  enum Failure: Error, Equatable {
    /// There is a file already.
    case exists
    /// There is a folder of that name.
    case isFolder
    /// The system refused, in its words.
    case system(reason: String)
  }

  /// Where the file is to be.
  let path: String

  /// Writes a text to the file, which only its owner may read when it is new.
  ///
  /// The text goes to a draft beside it first. A link is followed; a device or a pipe is written
  /// to as it stands.
  ///
  /// - Parameters:
  ///   - text: What the file is to hold.
  ///   - replaces: Whether a file that is there already is replaced.
  func write(_ text: String, replaces: Bool) throws(Failure) {
    do {
      try write(replaces: replaces) { (output: any Output) in try output.write(text) }
    } catch {
      throw error as? Failure ?? .system(reason: "")
    }
  }

  /// Writes the file piece by piece, in the same way.
  ///
  /// - Parameter content: Writes what the file is to hold.
  /// - Throws: `Failure`, or what the closure throws.
  func write(replaces: Bool, _ content: (any Output) throws -> Void) throws {
    try write(
      replaces: replaces,
      by: { draft in
        try fill(descriptor: open(draft, O_WRONLY | O_CLOEXEC), content)
      })
  }

  /// Has something else make the file, in the same way.
  ///
  /// - Parameter make: Writes what the file is to hold to a path, where there is an empty file, or a
  ///   device or a pipe.
  /// - Throws: `Failure`, or what the closure throws.
  func write(replaces: Bool, by make: (String) throws -> Void) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return try place(at: path, mode: 0o600, replaces: replaces, make)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw Failure.isFolder
    case S_IFREG:
      guard replaces else { throw Failure.exists }
      guard let resolved = realpath(path, nil) else { throw Failure.latest }
      defer { free(resolved) }
      let mode = status.st_mode & 0o777
      try place(at: String(cString: resolved), mode: mode, replaces: true, make)
    default: try make(path)
    }
  }

  private func place(
    at target: String, mode: mode_t, replaces: Bool, _ make: (String) throws -> Void
  ) throws {
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    var draft = Array("\(folder).spar-XXXXXX".utf8CString)
    let descriptor = mkstemp(&draft)
    guard descriptor >= 0 else { throw Failure.latest }
    do {
      defer { close(descriptor) }
      guard fchmod(descriptor, mode) == 0 else { throw Failure.latest }
      let name = draft.dropLast().map { UInt8(bitPattern: $0) }
      try make(String(decoding: name, as: UTF8.self))
      try move(draft, to: target, replaces: replaces)
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Writes everything to the disk and closes the descriptor.
  private func fill(descriptor: Int32, _ content: (any Output) throws -> Void) throws {
    guard descriptor >= 0 else { throw Failure.latest }
    defer { close(descriptor) }
    do {
      try content(FileOutput(descriptor: descriptor))
    } catch TerminalError.cannotWrite(let reason) {
      throw Failure.system(reason: reason)
    } catch TerminalError.closed {
      throw Failure.system(reason: String(cString: strerror(EPIPE)))
    }
    // A device or a pipe has no disk to wait for.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw Failure.latest }
  }

  private func move(_ draft: [CChar], to target: String, replaces: Bool) throws(Failure) {
    if replaces {
      guard rename(draft, target) == 0 else { throw .latest }
      return
    }
    // To link fails when there is a file by now, which to look before would not tell for sure.
    if link(draft, target) == 0 {
      unlink(draft)
      return
    }
    guard [EPERM, ENOTSUP, EMLINK, ENOSYS].contains(errno) else { throw .latest }
    // A file system without links, such as that of a memory stick: an empty file holds the name.
    let holder = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard holder >= 0 else { throw .latest }
    close(holder)
    guard rename(draft, target) == 0 else {
      defer { unlink(target) }
      throw .latest
    }
  }
}

extension WholeFile.Failure {
  /// The failure of the latest call of the system.
  fileprivate static var latest: WholeFile.Failure {
    errno == EEXIST ? .exists : .system(reason: String(cString: strerror(errno)))
  }
}
