import Accounts
import Foundation
import Journal
import TestSupport

/// A folder of its own for one test, removed when the test lets go of it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "spar-journal-\(UUID())", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The folder of the record, not there until something makes it.
  var data: JournalFolder {
    JournalFolder(url.appending(path: "data", directoryHint: .isDirectory))
  }

  /// Opens the record.
  func store(seed: UInt64 = 1) throws(StoreError) -> JournalStore {
    try JournalStore(in: data, random: SeededNumbers(seed: seed))
  }

  /// Writes over bytes of a file.
  func overwrite(_ file: URL, at offset: UInt64, count: Int) throws {
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: count))
    try handle.close()
  }
}

extension URL {
  var plainPath: String { path(percentEncoded: false) }

  var isThere: Bool { FileManager.default.fileExists(atPath: plainPath) }

  var mode: Int? {
    let facts = try? FileManager.default.attributesOfItem(atPath: plainPath)
    return facts?[.posixPermissions] as? Int
  }
}
