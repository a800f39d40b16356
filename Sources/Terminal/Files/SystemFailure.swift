import Glibc

/// A call of the system that failed.
struct SystemFailure: Error, Equatable {
  /// The error number (`errno`).
  var number: Int32

  /// The words of the system for it.
  var reason: String { String(cString: strerror(number)) }

  /// The failure of the latest call.
  static var latest: SystemFailure { SystemFailure(number: errno) }

  /// Returns the result of a call, repeated when a signal came in between.
  ///
  /// - Throws: The failure when the result is negative.
  @discardableResult
  static func checking<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemFailure) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let failure = latest
      guard failure.number == EINTR else { throw failure }
    }
  }
}
