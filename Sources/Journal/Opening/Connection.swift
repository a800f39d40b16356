import Accounts
import Foundation
import GRDB

/// The one connection to a journal; every failure comes out of it as a `StoreError`.
final class Connection {
  /// Where the journal lies, for messages.
  let path: String
  private let queue: DatabaseQueue

  /// Opens the journal of a folder, and makes both when they are not there.
  ///
  /// - Parameters:
  ///   - folder: Where it lies.
  ///   - device: The name this machine gets when the journal is new.
  /// - Throws: `StoreError`.
  init(
    to folder: JournalFolder, device: UUID, rebuild: (Database) throws -> Void
  ) throws(StoreError) {
    let path = folder.journal.plainPath
    self.path = path
    do {
      try Self.makeFiles(of: folder)
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(at: path))
      try Self.prepare(queue, at: path, device: device, rebuild: rebuild)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Opens a journal that is there, or a copy of one, and makes nothing.
  ///
  /// - Throws: `StoreError`.
  init(existing file: URL) throws(StoreError) {
    path = file.plainPath
    do {
      guard file.isPresent else {
        errno = ENOENT
        throw FileFailure(at: file)
      }
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(at: path))
    } catch {
      throw StoreError(error, at: file.plainPath)
    }
  }

  /// Opens a journal that is there for reading alone, where nothing may be written.
  ///
  /// Without a log beside it nobody is writing, and SQLite needs no files of its own.
  ///
  /// - Throws: `StoreError`; `readOnly` also when an older form of it would have to be written anew.
  init(reading file: URL) throws(StoreError) {
    let path = file.plainPath
    self.path = path
    do {
      var configuration = Self.configuration(at: path)
      configuration.readonly = true
      let isLogged = URL(filePath: path + "-wal").isPresent
      let name = isLogged ? path : file.absoluteString + "?immutable=1"
      queue = try DatabaseQueue(path: name, configuration: configuration)
      let form = try queue.read { db in try Schema.check(db, at: path) }
      guard form == Schema.version else { throw StoreError.readOnly(path: path) }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Opens a journal that lasts as long as the connection.
  ///
  /// - Throws: `StoreError`.
  init(inMemoryFor device: UUID) throws(StoreError) {
    path = ":memory:"
    do {
      queue = try DatabaseQueue(configuration: Self.configuration(at: path))
      try queue.inDatabase { db in
        try db.inTransaction(.immediate) {
          try Schema.advance(db, at: ":memory:", device: device.uuidString) { _ in }
          return .commit
        }
      }
    } catch {
      throw StoreError(error, at: ":memory:")
    }
  }

  /// Reads, all statements seeing the same state.
  func read<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try queue.read(work)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Writes in one transaction that is durable when this returns, and undone when it throws.
  func write<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try queue.inDatabase { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try work(db)
          return .commit
        }
        guard let result else { throw StoreError.other("a transaction without a result") }
        return result
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Begins a transaction that runs while the caller goes on; what is read or written afterwards
  /// waits for it.
  func begin(_ work: @escaping @Sendable (Database) throws -> Void) -> RunningWrite {
    let running = RunningWrite()
    queue.asyncWriteWithoutTransaction { [path] db in
      do {
        try db.inTransaction(.immediate) {
          try work(db)
          return .commit
        }
        running.finish(nil)
      } catch {
        running.finish(StoreError(error, at: path))
      }
    }
    return running
  }

  /// Runs what SQLite does not do within a transaction, such as a vacuum.
  func outsideTransaction<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result
  {
    do {
      return try queue.inDatabase(work)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  private static func makeFiles(of folder: JournalFolder) throws {
    guard !folder.journal.isPresent else { return }
    try PrivateFile.makeFolder(folder.url)
    // SQLite would replay a log that is left of another database into the new one. A log that
    // another program made just now has its database beside it.
    let isLogged = folder.files.contains { !$0.plainPath.hasSuffix("-shm") }
    if isLogged, !folder.journal.isPresent {
      throw StoreError.damaged(path: folder.journal.plainPath)
    }
    // SQLite gives the files beside the database the permissions of the database.
    if try PrivateFile.make(folder.journal) { try PrivateFile.settle(folder.url) }
  }

  private static func configuration(at path: String) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      // The check comes first: nothing may be changed in a file that is not ours.
      _ = try Schema.check(db, at: path)
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA cache_size = -16000;
          PRAGMA wal_autocheckpoint = 4000;
          PRAGMA journal_size_limit = 33554432;
          """)
    }
    return configuration
  }

  private static func prepare(
    _ queue: DatabaseQueue, at path: String, device: UUID, rebuild: (Database) throws -> Void
  ) throws {
    try queue.inDatabase { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode")
      if mode != "wal" { try writeAhead(db) }
      guard try Schema.check(db, at: path) < Schema.version else { return }
      try db.inTransaction(.immediate) {
        try Schema.advance(db, at: path, device: device.uuidString, rebuild: rebuild)
        return .commit
      }
    }
  }

  /// Several programs may do this at once on a new file, and SQLite does not wait here of itself.
  private static func writeAhead(_ db: Database) throws {
    var attempts = 0
    while true {
      do {
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw StoreError.other("the disk does not allow shared memory") }
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts < 250 {
        attempts += 1
        usleep(20_000)
      }
    }
  }
}
