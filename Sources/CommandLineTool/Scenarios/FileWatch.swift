import Foundation

/// Notices that a file was written since the watch began.
struct FileWatch {
  private let path: String
  private let before: Date?

  init(_ path: String) {
    self.path = path
    before = Self.written(path)
  }

  /// Whether the file stands there with another time of writing than at first.
  func sawChange() -> Bool {
    guard let now = Self.written(path) else { return false }
    return now != before
  }

  private static func written(_ path: String) -> Date? {
    try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }
}
