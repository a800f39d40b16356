import Glibc

/// What the disk itself takes to make a page durable.
struct DiskMeasurement {
  let writes: Int
  let folder: String

  /// Times appending 4 KiB to a file together with `fdatasync`.
  func run() throws(MeasureError) -> Samples {
    let path = folder + "/disk-measurement"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system("open", errno) }
    defer {
      close(file)
      unlink(path)
    }
    let page = [UInt8](repeating: 0x5A, count: 4096)
    var samples = Samples()
    for _ in 0..<writes {
      let start = ContinuousClock.now
      guard write(file, page, page.count) == page.count else { throw .system("write", errno) }
      guard fdatasync(file) == 0 else { throw .system("fdatasync", errno) }
      samples.add(start.duration(to: .now))
    }
    return samples
  }
}
