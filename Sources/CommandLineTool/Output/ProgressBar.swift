import Glibc
import Terminal

/// A bar on the terminal for work that takes a while; nothing where standard error is no terminal.
final class ProgressBar {
  private static let width = 30

  private let title: String
  private let isShown: Bool
  private var shown = -1

  /// Creates a bar with a title; it shows once `tell` is called.
  init(_ title: String) {
    self.title = title
    isShown = ControllingTerminal.isTerminal(STDERR_FILENO)
  }

  /// Tells how much is done.
  func tell(_ done: Int, of all: Int) {
    let percent = all > 0 ? done * 100 / all : 100
    guard isShown, percent != shown else { return }
    shown = percent
    let filled = percent * Self.width / 100
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    write("\r\(title) \(bar) \(percent)%")
  }

  /// Takes the bar off the screen.
  func end() {
    guard shown >= 0 else { return }
    write("\r\u{1B}[K")
    shown = -1
  }

  private func write(_ text: String) {
    try? FileOutput(descriptor: STDERR_FILENO).write(text)
  }
}
