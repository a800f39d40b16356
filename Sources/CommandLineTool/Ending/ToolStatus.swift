/// The exit statuses of the program.
enum ToolStatus: Int32 {
  case ok = 0
  case failed = 1
  case usage = 2
  /// A script or data file is wrong, at a place that was named.
  case faultyFile = 3
  case notFound = 4
  case checkFailed = 5
  case interrupted = 130
}
