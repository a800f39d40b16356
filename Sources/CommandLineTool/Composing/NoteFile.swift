import Foundation
import Texts

/// A file of notes typed elsewhere.
struct NoteFile {
  /// Where it is; `-` is standard input.
  let path: String

  /// Returns its lines; nil when they come from standard input, which is read line by line.
  ///
  /// - Throws: `ToolFailure` when the file cannot be read, or is no UTF-8 text.
  func lines(_ texts: Texts) throws -> [String]? {
    guard path != "-" else { return nil }
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.readToEnd() ?? Data()
    else {
      throw ToolFailure(.notFound, texts(.callNoFile, ["name": path]))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ToolFailure(.failed, texts(.scenarioNotText, ["name": path]))
    }
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    return plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      String.init)
  }
}
