import Foundation

/// Where the files of these tests lie.
enum TestFiles {
  /// The folder of the golden files.
  static var golden: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden")
  }

  /// The folder of the package.
  static var repository: URL {
    golden.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }
}
