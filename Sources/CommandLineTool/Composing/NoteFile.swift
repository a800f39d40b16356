import Exchange
import Foundation
import Texts

/// A file of notes typed elsewhere.
struct NoteFile {
  /// Where it is; `-` is standard input.
  let path: String

  /// Returns its lines; nil when they come from standard input, which is read line by line.
  ///
  /// - Throws: `ToolFailure` when the file cannot be read, or is no text.
  func lines(_ texts: Texts) throws -> [String]? {
    guard path != "-" else { return nil }
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.readToEnd() ?? Data()
    else {
      throw ToolFailure(.notFound, texts(.callNoFile, ["name": path]))
    }
    guard let text = PlainText.text(of: data) else {
      throw ToolFailure(.failed, texts(.scoreNotText, ["file": path]))
    }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      String.init)
  }
}
