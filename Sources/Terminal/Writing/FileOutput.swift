import Glibc

/// Writes to a descriptor: the terminal, a pipe or a file.
package final class FileOutput: Output {
  private let descriptor: Int32

  /// Creates an output to a descriptor, which stays open when the output goes.
  ///
  /// From here on the process ignores SIGPIPE, so that a closed pipe is an error and not its end.
  package init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    signal(SIGPIPE, SIG_IGN)
  }

  package func write(_ text: String) throws(TerminalError) {
    do throws(SystemFailure) {
      try DescriptorWriter.write(Array(text.utf8), to: descriptor)
    } catch {
      throw error.number == EPIPE ? .closed : .cannotWrite(reason: error.reason)
    }
  }
}
