import Glibc

/// What the end of a zip archive says, read before a library reserves memory for it.
enum ZipDirectory {
  /// The size of the record at the end, without and with the longest comment.
  private static let shortest = 22
  private static let longest = 22 + 65_535

  /// How many parts the archive says it has; 65,535 when it says that there are more than that.
  ///
  /// - Throws: `TableError.damaged` when the record at the end is missing.
  static func partCount(of file: InputFile) throws(TableError) -> Int {
    let size = lseek(file.descriptor, 0, SEEK_END)
    guard size >= shortest else { throw .damaged(part: nil) }
    try file.seek(to: max(0, size - longest))
    let end = try file.read(min(size, longest))
    for start in stride(from: end.count - shortest, through: 0, by: -1)
    where end[start...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return Int(end[start + 10]) | Int(end[start + 11]) << 8
    }
    throw .damaged(part: nil)
  }
}
