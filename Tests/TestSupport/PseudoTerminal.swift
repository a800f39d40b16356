import CTestSupport
import Glibc

/// A program running on a terminal of its own, and the screen a person would see.
///
/// Waiting reads what the program writes and ends with an error at a deadline; there are no
/// sleeps of fixed length. The program is killed when the value goes.
package final class PseudoTerminal {
  /// What the terminal shows at present.
  package private(set) var screen: Screen
  /// Every byte the program has written so far.
  package private(set) var transcript: [UInt8] = []

  private let process: pid_t
  private var descriptor: Int32
  private var parser = ScreenParser()
  private var status: ExitStatus?
  private var isClosed = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: The arguments after its name.
  ///   - environment: All its variables; `TERM` is `xterm` unless given.
  ///   - folder: Where it runs; `nil` for the place of the tests.
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  /// - Throws: `PseudoTerminalError.cannotStart`.
  package init(
    program: String,
    arguments: [String] = [],
    environment: [String: String] = [:],
    folder: String? = nil,
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    let variables = environment.merging(["TERM": "xterm"]) { own, _ in own }
    var texts = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (texts + settings).forEach { free($0) } }
    var descriptor: Int32 = -1
    process = test_terminal_start(
      program,
      &texts,
      &settings,
      folder,
      Int32(columns),
      Int32(rows),
      &descriptor
    )
    guard process > 0 else {
      throw PseudoTerminalError.cannotStart(program: program, number: descriptor)
    }
    self.descriptor = descriptor
    screen = Screen(columns: columns, rows: rows)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    hangUp()
  }

  /// Types a text, which is no wait for an answer.
  package func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.prefix(1024).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      // The program must not wait for us to read while we wait for it.
      if !rest.isEmpty { receive(milliseconds: 0) }
    }
  }

  /// Presses a key.
  package func press(_ key: Key) {
    send(key.sequence)
  }

  /// Pastes a text as terminals do for programs that asked for brackets around it.
  package func paste(_ text: String) {
    send("\u{1B}[200~" + text.map { $0 == "\n" ? "\r" : String($0) }.joined() + "\u{1B}[201~")
  }

  /// Types a line and the Enter key.
  package func type(line: String) {
    send(line)
    press(.enter)
  }

  /// Changes the size of the terminal; the program gets SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = test_terminal_resize(descriptor, Int32(columns), Int32(rows))
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the terminal, as when its window goes.
  package func hangUp() {
    guard !isClosed else { return }
    isClosed = true
    close(descriptor)
  }

  /// Waits until the screen shows a text.
  ///
  /// - Throws: `PseudoTerminalError` with the screen when it does not come.
  package func wait(for text: String, seconds: Double = 10) throws {
    try wait(until: "“\(text)”", seconds: seconds) { $0.text.contains(text) }
  }

  /// Waits until the screen is as wanted.
  ///
  /// - Throws: `PseudoTerminalError` with the screen when it does not become so.
  package func wait(
    until wanted: String,
    seconds: Double = 10,
    _ isSo: (Screen) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isSo(screen) {
      guard ContinuousClock.now < deadline else {
        throw PseudoTerminalError.timedOut(waitingFor: wanted, screen: screen.text)
      }
      guard receive(milliseconds: 50) else {
        if isSo(screen) { return }
        throw PseudoTerminalError.ended(waitingFor: wanted, screen: screen.text)
      }
    }
  }

  /// Waits until the program ends.
  ///
  /// - Returns: How it ended.
  /// - Throws: `PseudoTerminalError.timedOut` when it goes on.
  package func waitForExit(seconds: Double = 10) throws -> ExitStatus {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let status { return status }
      // Nothing more to read leaves only short looks whether the process is gone.
      if !receive(milliseconds: 10) { poll(nil, 0, 5) }
      var code: Int32 = 0
      if waitpid(process, &code, WNOHANG) == process {
        status = ExitStatus(waitStatus: code)
        while receive(milliseconds: 0), hasInput(milliseconds: 0) {}
      }
      guard status != nil || ContinuousClock.now < deadline else {
        throw PseudoTerminalError.timedOut(waitingFor: "the end", screen: screen.text)
      }
    }
  }

  /// Reads what has come; returns false once nothing can come any more.
  @discardableResult
  private func receive(milliseconds: Int32) -> Bool {
    guard !isClosed else { return false }
    guard hasInput(milliseconds: milliseconds) else { return true }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &block, block.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    transcript += block.prefix(count)
    parser.read(block.prefix(count), into: &screen)
    return true
  }

  private func hasInput(milliseconds: Int32) -> Bool {
    guard !isClosed else { return false }
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, milliseconds) > 0
  }
}
