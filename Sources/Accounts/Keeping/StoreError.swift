/// Why the record could not be read or written.
package enum StoreError: Error, Hashable, Sendable {
  /// The disk or the quota is full; the write did not happen.
  case full
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// The file is not a sound database.
  case damaged(path: String)
  /// The file is a sound database, but another program's.
  case foreign(path: String)
  /// The file was written by a newer program: its schema number, and the newest one known here.
  case newer(path: String, found: Int, known: Int)
  /// Another program kept the file locked for longer than is reasonable.
  case busy
  /// The account was forgotten for good; nothing more is written of it.
  case forgotten
  /// Anything else, in the words of the system; fits after "cannot write the record: ".
  case other(String)
}
