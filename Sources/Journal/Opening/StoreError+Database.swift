import Accounts
import Foundation
import GRDB

extension StoreError {
  /// Translates what SQLite or the system reports; values of statements are never part of it.
  init(_ error: any Error, at path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as FileFailure: self = error.storeError
    case let error as DatabaseError: self.init(error.resultCode, error.message, at: path)
    default: self = .other("unexpected error of type \(type(of: error))")
    }
  }

  private init(_ code: ResultCode, _ message: String?, at path: String) {
    switch code {
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_IOERR where Self.isFull(path): self = .full
    default: self = .other(message ?? code.description)
    }
  }

  /// SQLite reports a quota, and a disk without room for its shared memory, as a plain failure.
  private static func isFull(_ path: String) -> Bool {
    let folder = URL(filePath: path).deletingLastPathComponent()
    return (folder.freeBytes ?? .max) < 65_536
  }
}
