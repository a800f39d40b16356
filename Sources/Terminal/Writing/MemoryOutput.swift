/// An output for tests that keeps what is written.
package final class MemoryOutput: Output {
  /// Everything written so far.
  package private(set) var text = ""

  /// Creates an empty output.
  package init() {}

  package func write(_ text: String) throws(TerminalError) {
    self.text += text
  }
}
