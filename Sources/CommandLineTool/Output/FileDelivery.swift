import Exchange
import Terminal
import Texts

/// Brings what a command makes to its file, or to standard output, and says where it went.
@MainActor
struct FileDelivery {
  private let composition: Composition
  private let path: String?
  private let replaces: Bool

  /// Creates a delivery.
  ///
  /// - Parameters:
  ///   - path: The file; nil for standard output.
  ///   - replaces: Whether a file that is there already is replaced.
  init(_ composition: Composition, to path: String?, replaces: Bool) {
    self.composition = composition
    self.path = path
    self.replaces = replaces
  }

  /// Delivers a text.
  ///
  /// - Throws: `ToolFailure` when the file is not to be replaced or cannot be written.
  func deliver(_ text: String) throws {
    try deliver(pieces: { output in try output.write(text) })
  }

  /// Delivers what is written piece by piece; to a file the whole of it or nothing.
  ///
  /// - Throws: `ToolFailure`, or what the closure throws.
  func deliver(pieces content: (any Output) throws -> Void) throws {
    guard let path else { return try content(composition.output) }
    try tell(path) { try WholeFile(path: path).write(replaces: replaces, content) }
  }

  /// Delivers tables as the sheets of a workbook, which only a file can hold.
  ///
  /// - Throws: `ToolFailure`.
  func deliver(_ sheets: [TableSheet]) throws {
    let path = try file
    try tell(path) {
      try WholeFile(path: path).write(replaces: replaces) { (draft: String) in
        try TableFile.writeXLSX(sheets, to: draft)
      }
    }
  }

  /// The file, for what cannot go to standard output.
  ///
  /// - Throws: `ToolFailure` when none was named.
  var file: String {
    get throws {
      guard let path else { throw ToolFailure(.usage, composition.texts(.exportNeedsFile)) }
      return path
    }
  }

  private func tell(_ path: String, _ write: () throws -> Void) throws {
    let texts = composition.texts
    do {
      try write()
    } catch let error as WholeFile.Failure {
      switch error {
      case .exists: throw ToolFailure(.failed, texts(.outputExists, ["file": path]))
      case .isFolder: throw ToolFailure(.failed, texts(.outputIsFolder, ["file": path]))
      case .system(let reason): throw unwritable(path, reason)
      }
    } catch let error as TableError {
      throw failure(for: error, path)
    }
    try composition.complaints.write(texts(.outputWritten, ["file": path]) + "\n")
  }

  private func failure(for error: TableError, _ path: String) -> ToolFailure {
    switch error {
    case .unwritable(let reason): return unwritable(path, reason)
    case .tooManyRows(let limit):
      return ToolFailure(
        .failed, composition.texts(.exportTooManyRows, ["file": path, "limit": String(limit)]))
    case .cellTooLong(let row, let column, let limit):
      let values = [
        "file": path, "row": String(row), "column": String(column), "limit": String(limit),
      ]
      return ToolFailure(.failed, composition.texts(.exportCellTooLong, values))
    default: return unwritable(path, "\(error)")
    }
  }

  private func unwritable(_ path: String, _ reason: String) -> ToolFailure {
    ToolFailure(
      .failed, composition.texts(.outputUnwritable, ["file": path, "reason": reason]))
  }
}
