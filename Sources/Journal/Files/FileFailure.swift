import Accounts
import Foundation

/// A call of the system that failed, with its number.
struct FileFailure: Error {
  let number: Int32
  let path: String

  /// Creates the failure of the call made just now.
  init(at url: URL) {
    number = errno
    path = url.plainPath
  }

  /// What it means for the record.
  var storeError: StoreError {
    switch number {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    default: .other(String(cString: strerror(number)))
    }
  }
}
