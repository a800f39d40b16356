/// Why the program ends with another status than 0; the message goes to standard error.
struct ToolFailure: Error {
  let status: ToolStatus
  /// Nil when everything was said already.
  let message: String?

  init(_ status: ToolStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}
