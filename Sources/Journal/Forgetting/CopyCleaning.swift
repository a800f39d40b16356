import Accounts
import Foundation
import GRDB

/// Takes what is forgotten out of the copies of a record: its backups, and the files set aside.
struct CopyCleaning {
  private let folder: JournalFolder

  /// Creates it for a folder.
  init(_ folder: JournalFolder) {
    self.folder = folder
  }

  /// The copies there are, without the files that SQLite keeps beside them.
  var copies: [URL] {
    files(of: folder.backups, beginning: "spar-")
      + SetAside.Reason.allCases.flatMap { files(of: folder.url, beginning: $0.beginning) }
  }

  /// Rewrites each copy, or removes it when it cannot be rewritten.
  ///
  /// - Parameter report: Is told of each copy, before the next is begun.
  /// - Throws: `StoreError` when a copy can neither be rewritten nor removed.
  func clean(
    of target: ForgettingTarget, report: (_ isRewritten: Bool) throws(StoreError) -> Void
  ) throws(StoreError) {
    try removeUnfinished()
    for copy in copies {
      do throws(StoreError) {
        try rewrite(copy, without: target)
        try report(true)
      } catch {
        try remove(copy)
        try report(false)
      }
    }
  }

  private func rewrite(_ copy: URL, without target: ForgettingTarget) throws(StoreError) {
    do {
      let connection = try Connection(existing: copy)
      try Self.leaveLog(connection)
      let oblivion = Oblivion(connection)
      _ = try oblivion.forget(target, isCopy: true)
      try oblivion.scrub()
      let verdict = try connection.read { db in
        try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
      }
      guard verdict == "ok" else { throw StoreError.damaged(path: copy.plainPath) }
      try PrivateFile.setPermissions(PrivateFile.fileMode, of: copy)
      try PrivateFile.settle(copy)
    } catch {
      throw StoreError(error, at: copy.plainPath)
    }
  }

  /// A copy is one file: what its log holds goes into it.
  private static func leaveLog(_ connection: Connection) throws(StoreError) {
    try connection.outsideTransaction { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      guard mode == "delete" else { throw StoreError.busy }
    }
  }

  private func remove(_ copy: URL) throws(StoreError) {
    do {
      for ending in JournalFolder.endings {
        try ErasableFile(URL(filePath: copy.plainPath + ending)).erase()
      }
    } catch {
      throw StoreError(error, at: copy.plainPath)
    }
  }

  /// What a program began to copy and did not finish, and logs whose copy is gone.
  private func removeUnfinished() throws(StoreError) {
    do {
      try ErasableFile(folder.restoring).erase()
      for file in files(of: folder.backups, beginning: "spar.making-", ending: "") {
        try ErasableFile(file).erase()
      }
      for place in [folder.backups, folder.url] {
        for ending in JournalFolder.endings where !ending.isEmpty {
          for log in files(of: place, beginning: "spar-", ending: ".sqlite" + ending) {
            let owner = URL(filePath: String(log.plainPath.dropLast(ending.count)))
            if !owner.isPresent { try ErasableFile(log).erase() }
          }
        }
      }
    } catch {
      throw StoreError(error, at: folder.url.plainPath)
    }
  }

  private func files(
    of folder: URL, beginning: String, ending: String = ".sqlite"
  ) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.plainPath)) ?? []
    return names.filter { $0.hasPrefix(beginning) && $0.hasSuffix(ending) }.sorted()
      .map { folder.appending(path: $0, directoryHint: .notDirectory) }
  }
}
