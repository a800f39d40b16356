/// How a run of the shell ended.
package enum ShellEnding: Equatable, Sendable {
  /// The user left, or all was done.
  case ended
  /// A line that no person typed could not be read, and the rest was not looked at.
  case failed
  /// There is no such account.
  case notFound
  /// The terminal went away.
  case hungUp
}
