import CTerminal

/// The lines the arrow keys walk through, kept in readline's memory and in a file.
@MainActor
final class History {
  private let file: HistoryFile?
  private var isLoaded = false
  private var newest: String?
  private var offered: String?
  private var trouble: TerminalError?
  private var hasReported = false

  /// Creates a history; without a file it lives as long as the session.
  init(file: HistoryFile?) {
    self.file = file
  }

  /// Brings the lines of the file into memory, the first time it is called.
  func loadOnce() {
    guard !isLoaded else { return }
    isLoaded = true
    stifle_history(Int32(HistoryFile.limit))
    guard let file else { return }
    do throws(TerminalError) {
      for line in try file.lines() { add(line) }
    } catch {
      note(error)
    }
  }

  /// Adds a line unless it is blank or repeats the newest one.
  func remember(_ line: String) {
    loadOnce()
    guard line.contains(where: { !$0.isWhitespace }), line != newest else { return }
    guard !line.unicodeScalars.contains("\0") else { return }
    add(line)
    do throws(TerminalError) {
      try file?.append(line)
    } catch {
      note(error)
    }
  }

  /// Puts a line within reach of the arrow keys for as long as the session lasts; the file never
  /// holds it.
  func offer(_ line: String) {
    loadOnce()
    guard line != offered, !line.unicodeScalars.contains("\0") else { return }
    add_history(line)
    // Else readline takes the new entry for the line being edited, and overwrites it.
    using_history()
    offered = line
  }

  /// Returns the first trouble with the file, once.
  func takeTrouble() -> TerminalError? {
    guard !hasReported, let trouble else { return nil }
    hasReported = true
    return trouble
  }

  private func add(_ line: String) {
    add_history(line)
    newest = line
  }

  private func note(_ error: TerminalError) {
    trouble = trouble ?? error
  }
}
