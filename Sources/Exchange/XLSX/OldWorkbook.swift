/// Tells the files that Excel 97 to 2003 wrote from new ones that ask for a password: both are
/// compound files, and a protected XLSX is a compound file with a stream of that name.
enum OldWorkbook {
  private static let marks = ["EncryptedPackage", "EncryptionInfo"].map { name in
    name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// Returns why a compound file is refused.
  static func refusal(of file: InputFile) throws(TableError) -> TableError {
    try file.seek(to: 0)
    var window: [UInt8] = []
    while true {
      let more = try file.read(64 << 10)
      guard !more.isEmpty else { return .oldWorkbook }
      window = window.suffix(64) + more
      if marks.contains(where: { contains($0, in: window) }) { return .encrypted }
    }
  }

  private static func contains(_ mark: [UInt8], in bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let place = rest.firstIndex(of: mark[0]) {
      rest = rest[place...]
      if rest.starts(with: mark) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
