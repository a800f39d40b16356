/// Takes lines out of the file that keeps the history of commands between sessions.
package struct HistoryCleaning {
  private let file: HistoryFile

  /// Creates it for the folder of the file.
  package init(folder: String) {
    file = HistoryFile(folder: folder)
  }

  /// Removes the lines that a predicate tells, and writes over where they stood.
  ///
  /// - Throws: `TerminalError.cannotKeepHistory`; the file is as it was then.
  /// - Returns: How many lines went.
  package func remove(where isMeant: (String) -> Bool) throws(TerminalError) -> Int {
    try file.remove(where: isMeant)
  }
}
