/// A trouble of the machine met while reading or writing; `reason` fits after "cannot read input:".
package enum TerminalError: Error, Equatable, Sendable {
  /// The reader of our output has gone away (a closed pipe).
  case closed
  /// Output could not be written.
  case cannotWrite(reason: String)
  /// Input could not be read.
  case cannotRead(reason: String)
  /// A line of input is not UTF-8; lines count from 1.
  case notUTF8(line: Int)
  /// The history file could not be read or written; the session goes on without it.
  case cannotKeepHistory(path: String, reason: String)
}
