import Glibc

/// What a descriptor leads to.
package enum ControllingTerminal {
  /// Returns whether a descriptor leads to a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }
}
