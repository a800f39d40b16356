import CTerminal
import Glibc

/// Reads lines from a terminal through GNU Readline, with editing, completion and history.
///
/// Readline is one a process, so there is one such reader. Signals that would end the program are
/// caught for as long as it exists: Ctrl-C never ends a session, and SIGHUP and SIGTERM come as
/// `LineEvent.hungUp` from the read under way, or from the next. What is in the INPUTRC file
/// under `$if spar` is obeyed. The locale must be a UTF-8 one; see `LocaleCheck`.
@MainActor
package final class ReadlineReader: LineReader {
  /// How often the watch of a request is asked, in milliseconds.
  private static let watchPause: Int32 = 300

  private let input: Int32
  private let signals: SignalPipe
  private let history: History
  private var linesRead = 0

  /// Creates the reader; the terminal stays as it is until the first line is read.
  ///
  /// - Parameters:
  ///   - historyFolder: The folder of the history file, made when missing; `nil` keeps none.
  ///   - input: The descriptor of the terminal that is typed on.
  ///   - output: The descriptor of the terminal that the line is shown on.
  /// - Throws: `TerminalError.cannotRead` when the system has no descriptors left.
  package init(
    historyFolder: String?,
    input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO
  ) throws(TerminalError) {
    self.input = input
    signals = try SignalPipe()
    history = History(file: historyFolder.map { HistoryFile(folder: $0) })
    "spar".withCString { name in
      // Readline keeps the pointer.
      if let kept = strdup(name) { terminal_line_prepare(kept, input, output) }
    }
    CompletionBridge.install()
    for signal in [SIGINT, SIGHUP, SIGTERM] { terminal_signal_catch(signal) }
  }

  isolated deinit {
    for signal in [SIGINT, SIGHUP, SIGTERM] { terminal_signal_release(signal) }
  }

  package func read(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    history.loadOnce()
    let earlier = signals.arrived()
    if leaves(earlier) { return .hungUp }
    terminal_line_forget_signals(earlier.contains(SIGINT) ? 1 : 0)
    let event = try edit(request)
    if request.remembers, case .line(let line) = event { history.remember(line) }
    return event
  }

  package func remember(_ line: String) {
    history.remember(line)
  }

  package func takeHistoryTrouble() -> TerminalError? {
    history.takeTrouble()
  }

  private func edit(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    let whileEditing = [SIGWINCH, SIGTSTP, SIGCONT, SIGQUIT]
    for signal in whileEditing { terminal_signal_catch(signal) }
    CompletionBridge.completer = request.completer
    if terminal_line_begin(PromptMarks.around(request.prompt), request.prefill) == 0 {
      history.offer(request.prefill)
    }
    defer {
      CompletionBridge.completer = nil
      for signal in whileEditing { terminal_signal_release(signal) }
    }
    while true {
      let ready = try wait(request.wakes == nil ? -1 : Self.watchPause)
      if let event = answer(ready.signals) { return event }
      if ready.hungUp { return leave(.hungUp) }
      if !ready.hasInput, isLineEmpty, let wakes = request.wakes, wakes() { return leave(.woken) }
      guard ready.hasInput, terminal_line_feed() == 1 else { continue }
      // An interrupt inside a paste makes readline finish the line: the signal counts.
      if let event = answer(signals.arrived()) { return event }
      return try finishedLine()
    }
  }

  private func finishedLine() throws(TerminalError) -> LineEvent {
    guard let bytes = terminal_line_take() else { return leave(.ended) }
    defer { free(bytes) }
    linesRead += 1
    guard let line = String(validatingCString: bytes) else { throw .notUTF8(line: linesRead) }
    return .line(line)
  }

  private func leave(_ event: LineEvent) -> LineEvent {
    terminal_line_cancel(event == .interrupted ? SIGINT : 0)
    return event
  }

  private func answer(_ arrived: Set<Int32>) -> LineEvent? {
    if leaves(arrived) { return leave(.hungUp) }
    if arrived.contains(SIGINT) { return leave(.interrupted) }
    if arrived.contains(SIGTSTP) {
      terminal_line_suspend()
      return answer(signals.arrived().subtracting([SIGCONT, SIGTSTP]))
    }
    if arrived.contains(SIGCONT) { terminal_line_resume() }
    if arrived.contains(SIGWINCH) { terminal_line_resize() }
    return nil
  }

  private func leaves(_ arrived: Set<Int32>) -> Bool {
    arrived.contains(SIGHUP) || arrived.contains(SIGTERM)
  }

  private var isLineEmpty: Bool { rl_line_buffer.pointee == 0 }

  private func wait(_ milliseconds: Int32) throws(TerminalError) -> (
    signals: Set<Int32>, hasInput: Bool, hungUp: Bool
  ) {
    var watched = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&watched, nfds_t(watched.count), milliseconds)
    guard ready >= 0 || errno == EINTR else {
      let reason = SystemFailure.latest.reason
      _ = leave(.ended)
      throw .cannotRead(reason: reason)
    }
    let happened = ready > 0 ? Int32(watched[0].revents) : 0
    return (
      signals.arrived(), happened & POLLIN != 0, happened & (POLLHUP | POLLERR | POLLNVAL) != 0
    )
  }
}
