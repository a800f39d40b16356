/// Gives the lines that a person types or a file holds, one at a time.
@MainActor
package protocol LineReader: AnyObject {
  /// Reads one line.
  ///
  /// - Throws: `TerminalError.cannotRead` when the input fails, `.notUTF8` when the line is no
  ///   text; after `.notUTF8` reading can go on with the next line.
  func read(_ request: LineRequest) throws(TerminalError) -> LineEvent

  /// Puts a line into the history that the arrow keys walk through, and into the history file.
  ///
  /// Blank lines and a repetition of the newest line are left out. A file that cannot be written
  /// is no failure; see `takeHistoryTrouble()`.
  func remember(_ line: String)

  /// Returns the first trouble met with the history file, once; afterwards and otherwise `nil`.
  func takeHistoryTrouble() -> TerminalError?
}

extension LineReader {
  package func remember(_ line: String) {}

  package func takeHistoryTrouble() -> TerminalError? { nil }
}
