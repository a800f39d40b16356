import Foundation
import Testing

/// Compares a text with a file that a person has read; `SPAR_RECORD=1` writes the file anew.
enum Golden {
  /// Expects a text to be that of a golden file; a missing file is a failure.
  static func expect(
    _ text: String, isIn name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = TestFiles.golden.appending(path: name)
    if ProcessInfo.processInfo.environment["SPAR_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: TestFiles.golden, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name)", sourceLocation: sourceLocation)
  }
}
