import CTerminal
import Glibc

/// Notices Ctrl-C while work goes on that can stop at a good place.
@MainActor
package final class Interruption {
  private let signals: SignalPipe?
  private var came = false

  /// Begins; until the end of this Ctrl-C ends the program no more.
  package init() {
    signals = try? SignalPipe()
    _ = signals?.arrived()
    if signals != nil { terminal_signal_catch(SIGINT) }
  }

  isolated deinit { terminal_signal_release(SIGINT) }

  /// Whether Ctrl-C was pressed since.
  package var hasCome: Bool {
    if signals?.arrived().contains(SIGINT) == true { came = true }
    return came
  }
}
