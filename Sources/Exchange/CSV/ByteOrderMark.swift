/// The bytes at the start of a file that tell how it is written.
struct ByteOrderMark {
  /// How the file is written.
  let encoding: TableEncoding
  /// How many bytes the mark has.
  let length: Int

  /// Finds the mark in the first bytes of a file; nil when there is none.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else {
      return nil
    }
  }
}
