import CTerminal
import Glibc

/// Runs a command of the shell with a text as its input.
struct ShellPipe {
  /// The command, as the shell reads it.
  let command: String
  /// The variables of the command.
  let environment: [String: String]

  /// Runs the command and waits for its end.
  ///
  /// Interrupts are the command's while it runs. A command that stops reading early has its way.
  ///
  /// - Returns: Whether the command existed and could be run.
  func run(with text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard terminal_make_pipe(&ends) == 0 else { return false }
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    // Stays so, as for every output of ours.
    signal(SIGPIPE, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    let process = spawn(input: ends[0])
    close(ends[0])
    if process != nil { try? DescriptorWriter.write(Array(text.utf8), to: ends[1]) }
    close(ends[1])
    guard let process else { return false }
    return Self.wasFound(Self.status(of: process))
  }

  private func spawn(input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let variables = environment.map { "\($0.key)=\($0.value)" }
    return CStringArray.with(["sh", "-c", command]) { arguments in
      CStringArray.with(variables) { variables in
        var process: pid_t = 0
        let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables)
        return failure == 0 ? process : nil
      }
    }
  }

  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// The shell ends with 127 when it finds no such command and with 126 when it may not run it.
  private static func wasFound(_ status: Int32) -> Bool {
    let hasExited = status & 0x7F == 0
    let code = (status >> 8) & 0xFF
    return !hasExited || (code != 126 && code != 127)
  }
}
