import Coaching
import Exchange
import Foundation
import Texts

/// A transcript on disk.
@MainActor
struct TranscriptFile {
  let path: String
  let texts: Texts

  /// Reads it.
  ///
  /// - Throws: `ToolFailure` with the line that is wrong.
  func read() throws -> Transcript {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ToolFailure(.notFound, texts(.scoreNoFile, ["file": path]))
    }
    guard let text = PlainText.text(of: data) else {
      throw ToolFailure(.faultyFile, texts(.scoreNotText, ["file": path]))
    }
    do throws(TranscriptError) {
      return try Transcript(reading: text)
    } catch {
      throw ToolFailure(.faultyFile, words(for: error))
    }
  }

  private func words(for error: TranscriptError) -> String {
    switch error {
    case .empty: texts(.scoreEmpty, ["file": path])
    case .malformed(let line): texts(.scoreBadLine, ["file": path, "line": String(line)])
    case .speakerUnknown(let line, let text):
      texts(.scoreNoSpeaker, ["file": path, "line": String(line), "text": text])
    }
  }
}
