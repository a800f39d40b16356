package import Foundation

/// Keeps a typed line that the journal would not take, in a plain file its owner can read.
package struct Rescue {
  private let folders: [URL]

  /// Creates a rescue that tries folders in turn: of the data, of the state, the temporary one.
  package init(in folders: [URL]) {
    self.folders = folders
  }

  /// Adds a line to `unsaved.txt` in the first folder that takes it.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - account: The name of the account it was meant for; nil when none was open.
  ///   - instant: When it was typed.
  ///   - zone: The zone in which the time is written.
  /// - Returns: The file; nil when no folder took it.
  package func keep(
    _ text: String, for account: String?, at instant: Date, in zone: TimeZone
  ) -> URL? {
    let time = instant.formatted(Date.ISO8601FormatStyle(timeZone: zone))
    // What follows a line break is set in, so that each record begins at the margin.
    let body = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n\t")
    let record = Data("\(time)\t\(account ?? "")\t\(body)\n".utf8)
    for folder in folders {
      let file = JournalFolder(folder).unsaved
      if (try? PrivateFile.makeFolder(folder)) != nil,
        (try? PrivateFile.append(record, to: file)) != nil
      {
        return file
      }
    }
    return nil
  }
}
