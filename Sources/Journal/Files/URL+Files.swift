import Foundation

extension URL {
  /// The path as the system takes it.
  var plainPath: String { path(percentEncoded: false) }

  /// Whether a file or folder is there, be it only a dangling link.
  var isPresent: Bool {
    var facts = stat()
    return lstat(plainPath, &facts) == 0
  }

  /// The permission bits of a file or folder; nil when it cannot be asked.
  var permissions: Int? {
    var facts = stat()
    return stat(plainPath, &facts) == 0 ? Int(facts.st_mode & 0o777) : nil
  }

  /// The bytes free for this user on the disk that holds it; nil when it cannot be asked.
  var freeBytes: Int64? {
    var facts = statvfs()
    guard statvfs(plainPath, &facts) == 0 else { return nil }
    return Int64(facts.f_bavail) * Int64(facts.f_frsize)
  }

  /// The size of a file in bytes; 0 when it cannot be asked.
  var byteCount: Int64 {
    var facts = stat()
    return stat(plainPath, &facts) == 0 ? Int64(facts.st_size) : 0
  }
}
