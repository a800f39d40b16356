import Glibc

/// Reads bytes from a descriptor.
enum DescriptorReader {
  /// Fills the block as far as the bytes at hand go, waiting for at least one.
  ///
  /// - Returns: How many bytes were read; 0 at the end.
  static func read(
    _ block: inout [UInt8],
    from descriptor: Int32
  ) throws(SystemFailure) -> Int {
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count >= 0 { return count }
      let failure = SystemFailure.latest
      if failure.number == EAGAIN {
        var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&watched, 1, -1)
      } else if failure.number != EINTR {
        throw failure
      }
    }
  }
}
