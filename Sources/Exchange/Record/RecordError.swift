/// Why a record file was refused, and where that shows.
package struct RecordError: Error, Hashable, Sendable {
  /// What is wrong.
  package let fault: RecordFault
  /// The line, from 1; nil when it is the file as a whole.
  package let line: Int?

  /// Creates an error.
  package init(_ fault: RecordFault, line: Int? = nil) {
    self.fault = fault
    self.line = line
  }
}
