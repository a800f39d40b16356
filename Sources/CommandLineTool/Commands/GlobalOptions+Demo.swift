import Diagnostics
import Foundation
import Journal

extension GlobalOptions {
  /// The same options, with the record in a folder of the demonstration unless one is named: each
  /// language has its own, beside the real record.
  ///
  /// - Throws: `ToolFailure` when an option is wrong.
  @MainActor
  func forDemo() throws -> GlobalOptions {
    guard data == nil else { return self }
    let language = try Composition(self).language
    let folders = Folders(environment: ProcessInfo.processInfo.environment, data: nil)
    let parent = folders.data.deletingLastPathComponent()
    let own = parent.appending(path: "spar-demo-\(language.rawValue)")
    // One folder for both languages held what was made first; it stays that language's.
    let shared = parent.appending(path: "spar-demo")
    let isShared =
      try !JournalFolder(own).journal.isThere && JournalFolder(shared).journal.isThere
      && DemoRecord(Composition(naming(shared))).isInItsLanguage
    return naming(isShared ? shared : own)
  }

  private func naming(_ folder: URL) -> GlobalOptions {
    var options = self
    options.data = folder.path
    return options
  }
}

extension URL {
  fileprivate var isThere: Bool { FileManager.default.fileExists(atPath: path) }
}
