import CSystem
import Glibc

/// The calls of the system that a child process takes.
enum System {
  /// Makes a pipe whose ends no other child inherits.
  static func pipe() throws(MeasureError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard measure_pipe(&ends) == 0 else { throw .system("pipe2", errno) }
    return (ends[0], ends[1])
  }

  /// Opens an input that is at its end.
  static func nothing() throws(MeasureError) -> Int32 {
    let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("open", errno) }
    return descriptor
  }

  /// Makes a pseudo-terminal: our side of it, and the name of the other.
  static func terminal() throws(MeasureError) -> (Int32, String) {
    var name = [CChar](repeating: 0, count: 128)
    let terminal = measure_terminal(&name, name.count)
    guard terminal >= 0 else { throw .system("posix_openpt", errno) }
    return (terminal, String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
  }

  /// Starts a program with two descriptors, its complaints going where ours go.
  static func spawn(
    _ command: Command, input: Int32, output: Int32
  ) throws(MeasureError) -> pid_t {
    try spawn(command) { actions in
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    }
  }

  /// Starts a program in a session of its own, so that the terminal it opens becomes its own.
  static func spawn(_ command: Command, terminal: String) throws(MeasureError) -> pid_t {
    try spawn(command, flags: measure_spawn_session()) { actions in
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    }
  }

  private static func spawn(
    _ command: Command, flags: Int16 = 0,
    _ prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws(MeasureError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, flags)
    var arguments = command.arguments.map { strdup($0) } + [nil]
    var environment = command.environment.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process: pid_t = 0
    let result = posix_spawn(
      &process, command.arguments[0], &actions, &attributes, &arguments, &environment)
    guard result == 0 else { throw .system("posix_spawn", result) }
    return process
  }
}
