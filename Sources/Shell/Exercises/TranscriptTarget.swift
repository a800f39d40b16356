/// Where a talk is written besides the record.
package struct TranscriptTarget {
  /// The file as it was named.
  package let path: String
  /// Writes the talk.
  let write: (String) throws -> Void
  /// Says why it could not be written.
  let reason: (any Error) -> String

  /// Creates a target.
  package init(
    path: String, write: @escaping (String) throws -> Void,
    reason: @escaping (any Error) -> String
  ) {
    self.path = path
    self.write = write
    self.reason = reason
  }
}
