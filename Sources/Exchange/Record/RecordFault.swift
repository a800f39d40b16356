/// What is wrong with a line of a record file, or with the file.
package enum RecordFault: Error, Hashable, Sendable {
  /// The line is no JSON object.
  case notJSON
  /// A key is missing, or holds what it cannot hold.
  case badValue(key: String)
  /// The file was written by a newer program, in this version of the form.
  case newer(version: Int)
  /// The line has more than this many bytes.
  case lineTooLong(limit: Int)
  /// The file ends early, or something was added: what its first line says, and what is there.
  case wrongCount(expected: Int, found: Int)
  /// The file cannot be read; the reason is the system's.
  case unreadable(reason: String)
}
