/// How a program ended.
package enum ExitStatus: Equatable, Sendable {
  /// By itself, with a status.
  case exited(Int32)
  /// By a signal.
  case killed(signal: Int32)

  init(waitStatus status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }
}
