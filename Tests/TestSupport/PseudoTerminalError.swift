/// Why a test on a pseudo-terminal could not go on.
package enum PseudoTerminalError: Error, CustomStringConvertible {
  /// The program could not be started.
  case cannotStart(program: String, number: Int32)
  /// What was waited for did not come in time; the screen shows what did.
  case timedOut(waitingFor: String, screen: String)
  /// The program went away while something was waited for.
  case ended(waitingFor: String, screen: String)

  /// What happened, with the screen.
  package var description: String {
    switch self {
    case .cannotStart(let program, let number): "cannot start \(program): error \(number)"
    case .timedOut(let wanted, let screen): "waited in vain for \(wanted); screen:\n\(screen)"
    case .ended(let wanted, let screen): "ended before \(wanted); screen:\n\(screen)"
    }
  }
}
