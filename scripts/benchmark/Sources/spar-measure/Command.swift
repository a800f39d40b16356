/// A program with its arguments and its whole environment.
struct Command {
  let arguments: [String]
  let environment: [String]

  /// Creates a command of the program measured.
  ///
  /// - Parameter folder: Where its record lies; its history goes there too.
  init(_ program: String, in folder: String, _ arguments: [String] = []) {
    self.arguments = [program] + arguments
    environment = [
      "SPAR_DATA=\(folder)", "HOME=\(folder)", "TERM=xterm", "LC_ALL=C.UTF-8", "TZ=Asia/Shanghai",
    ]
  }
}
