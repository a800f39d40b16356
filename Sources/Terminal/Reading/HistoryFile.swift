import Glibc

/// The file that keeps the history between sessions: one line an entry, the newest last.
///
/// It is readable by its owner alone and holds at most `limit` entries. Several sessions may
/// write at once; a lock on the folder orders them. A newline inside an entry stands as `\n` and a
/// backslash as `\\`.
struct HistoryFile {
  /// How many entries are kept.
  static let limit = 1000

  private let folder: String
  private var path: String { folder + "/history" }

  /// Creates the value; nothing is touched yet.
  init(folder: String) {
    self.folder = folder
  }

  /// Returns the entries, the newest last; none when there is no file yet.
  ///
  /// - Throws: `TerminalError.cannotKeepHistory`.
  func lines() throws(TerminalError) -> [String] {
    do {
      return try entries().map(Self.decoded)
    } catch  where error.number == ENOENT {
      return []
    } catch {
      throw trouble(error)
    }
  }

  /// Adds an entry, dropping the oldest ones beyond the limit.
  ///
  /// - Throws: `TerminalError.cannotKeepHistory`.
  func append(_ line: String) throws(TerminalError) {
    do {
      try FolderLock.makeFolder(folder)
      let lock = try FolderLock(folder: folder)
      defer { lock.release() }
      try keep(Self.encoded(line))
    } catch {
      throw trouble(error)
    }
  }

  /// Removes the entries that a predicate tells; returns how many.
  ///
  /// - Throws: `TerminalError.cannotKeepHistory`; the file is as it was then.
  func remove(where isMeant: (String) -> Bool) throws(TerminalError) -> Int {
    do {
      let lock = try FolderLock(folder: folder)
      defer { lock.release() }
      try PrivateFile.removeDrafts(of: path)
      let present = try entries()
      let kept = present.filter { !isMeant(Self.decoded($0)) }
      guard kept.count < present.count else { return 0 }
      try PrivateFile.replace(
        path, with: kept.map { $0 + "\n" }.joined(), overwriting: true)
      return present.count - kept.count
    } catch  where error.number == ENOENT {
      return 0
    } catch {
      throw trouble(error)
    }
  }

  private func keep(_ entry: String) throws(SystemFailure) {
    let present: [String]
    do {
      present = try entries()
    } catch  where error.number == ENOENT {
      present = []
    }
    guard present.count >= Self.limit else {
      return try PrivateFile.append(entry + "\n", to: path)
    }
    let kept = present.suffix(Self.limit - 1) + [entry]
    try PrivateFile.replace(path, with: kept.map { $0 + "\n" }.joined())
  }

  private func entries() throws(SystemFailure) -> [String] {
    let text = String(decoding: try PrivateFile.contents(of: path), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }

  private func trouble(_ failure: SystemFailure) -> TerminalError {
    .cannotKeepHistory(path: path, reason: failure.reason)
  }

  private static func encoded(_ line: String) -> String {
    var text = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func decoded(_ text: String) -> String {
    var line = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "n": line += "\n"
        case "r": line += "\r"
        default: line.unicodeScalars.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
