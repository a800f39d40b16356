import Glibc

/// A process whose input and output are ours, either by two pipes or by one pseudo-terminal.
final class Child {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  /// What it said and nobody waited for yet.
  private var heard: [UInt8] = []
  private var isOver = false

  /// Starts a program with pipes.
  ///
  /// - Parameter talks: Whether it is given lines; otherwise its input ends at once.
  init(_ command: Command, talks: Bool) throws(MeasureError) {
    let (read, write) = try System.pipe()
    let (childInput, childOutput) = talks ? try System.pipe() : (try System.nothing(), -1)
    process = try System.spawn(command, input: childInput, output: write)
    close(childInput)
    close(write)
    (input, output) = (childOutput, read)
  }

  /// Starts a program on a terminal of its own.
  init(onTerminal command: Command) throws(MeasureError) {
    let (terminal, name) = try System.terminal()
    process = try System.spawn(command, terminal: name)
    (input, output) = (terminal, terminal)
  }

  /// Ends the process when it has not ended by itself.
  deinit {
    if !isOver {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(output)
    if input != output, input >= 0 { close(input) }
  }

  /// Types a line.
  func type(_ line: String) throws(MeasureError) {
    var rest = Array((line + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .system("write", errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads until it has said a text, and forgets what it said up to there.
  func wait(for text: String) throws(MeasureError) {
    let awaited = Array(text.utf8)
    while true {
      if let range = heard.firstRange(of: awaited) {
        heard.removeSubrange(..<range.upperBound)
        return
      }
      guard try hear() else { throw unanswered(text) }
    }
  }

  /// Reads until it says no more, and waits for its end.
  func waitForEnd() throws(MeasureError) {
    while try hear() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    isOver = true
    guard status == 0 else { throw unanswered("a good end") }
  }

  private func unanswered(_ text: String) -> MeasureError {
    .unanswered(text, said: String(decoding: heard, as: UTF8.self))
  }

  /// Reads what there is, waiting up to ten seconds; false at the end.
  private func hear() throws(MeasureError) -> Bool {
    var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 10_000) > 0 else { throw unanswered("any word") }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &buffer, buffer.count)
    guard count > 0 else { return false }
    heard += buffer[..<count]
    return true
  }
}
