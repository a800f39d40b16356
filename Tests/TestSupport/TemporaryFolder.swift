import Foundation

/// An empty folder for one test, removed with all it holds when the value goes.
package final class TemporaryFolder {
  /// The path of the folder.
  package let path: String

  /// Makes the folder.
  ///
  /// - Throws: The error of the file system.
  package init() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("spar-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
