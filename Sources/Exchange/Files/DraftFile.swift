import Glibc

/// A file in the making: it takes the place of another only when it is complete.
///
/// A new file is for its owner alone; one that replaces another keeps the rights of that.
struct DraftFile {
  /// Where the draft lies meanwhile, beside its place.
  let path: String
  private let place: String

  /// Begins a draft, an empty file.
  ///
  /// - Throws: `TableError.unwritable`; also when something other than a file is in its place.
  init(for place: String) throws(TableError) {
    // Through a link, the file it leads to is replaced.
    let target = realpath(place, nil)
    defer { free(target) }
    self.place = target.map { String(cString: $0) } ?? place
    var state = stat()
    let exists = stat(self.place, &state) == 0
    guard !exists || state.st_mode & S_IFMT == S_IFREG else {
      throw .unwritable(
        reason: String(cString: strerror(state.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)))
    }
    var template = Array((self.place + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.failure }
    if exists { fchmod(descriptor, state.st_mode & 0o777) }
    close(descriptor)
    path = template.withUnsafeBufferPointer { letters in
      letters.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  /// Puts the draft in its place once it is safe on the disk.
  func finish() throws(TableError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0, rename(path, place) == 0 else {
      let failure = Self.failure
      discard()
      throw failure
    }
  }

  /// Takes the draft away.
  func discard() {
    unlink(path)
  }

  /// The failure of the system call before, as an error of the file.
  static var failure: TableError { .unwritable(reason: String(cString: strerror(errno))) }
}
