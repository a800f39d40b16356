import Glibc

/// Writes bytes to a descriptor until all are written.
enum DescriptorWriter {
  /// Writes all bytes, whatever signals come and however little is taken at once.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      let failure = SystemFailure.latest
      if failure.number == EAGAIN {
        waitUntilWritable(descriptor)
      } else if failure.number != EINTR {
        throw failure
      }
    }
  }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&watched, 1, -1)
  }
}
