import CTerminal
import Glibc

/// The pipe into which caught signals are written.
@MainActor
struct SignalPipe {
  /// The end that is readable when a signal has come.
  let descriptor: Int32

  /// Opens the pipe of this process.
  init() throws(TerminalError) {
    descriptor = terminal_signals_open()
    guard descriptor >= 0 else { throw .cannotRead(reason: SystemFailure.latest.reason) }
  }

  /// Returns the signals that have come since this was asked last.
  func arrived() -> Set<Int32> {
    var bytes = [UInt8](repeating: 0, count: 64)
    var arrived: Set<Int32> = []
    while true {
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return arrived }
      arrived.formUnion(bytes.prefix(count).map(Int32.init))
    }
  }
}
