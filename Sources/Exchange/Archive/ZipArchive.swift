import CZip
import Glibc

/// A zip archive whose parts are read in place, never laid out on the disk, and with suspicion.
final class ZipArchive {
  private let handle: OpaquePointer
  private let limits: TableLimits
  /// The parts by their names in lower case, in which archives of this kind do not differ.
  private var indices: [String: UInt64] = [:]
  /// How many bytes have been unpacked from all parts.
  private var unpacked = 0

  private static let chunk = 64 << 10

  /// Opens an archive and looks at the names of its parts.
  ///
  /// - Throws: `TableError.damaged`, `.encrypted`, `.tooManyParts`, `.unsafeName`.
  init(_ file: InputFile, limits: TableLimits) throws(TableError) {
    self.limits = limits
    guard try ZipDirectory.partCount(of: file) <= limits.parts else {
      throw .tooManyParts(limit: limits.parts)
    }
    try file.seek(to: 0)
    let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard let handle = zip_fdopen(copy, 0, nil) else {
      close(copy)
      throw .damaged(part: nil)
    }
    self.handle = handle
    let count = zip_get_num_entries(handle, 0)
    guard count <= Int64(limits.parts) else { throw .tooManyParts(limit: limits.parts) }
    for index in 0..<UInt64(max(0, count)) { try note(index) }
  }

  deinit {
    zip_discard(handle)
  }

  /// Whether there is a part of this name.
  func has(_ part: String) -> Bool {
    indices[part.lowercased()] != nil
  }

  /// The names of the parts, in lower case and in no order.
  var parts: some Sequence<String> { indices.keys }

  /// Unpacks a part, a chunk at a time.
  ///
  /// - Throws: `TableError.damaged` when it is missing or wrong, `.growsTooMuch`, and what `take`
  ///   throws.
  func read(
    _ part: String, _ take: (UnsafeBufferPointer<UInt8>) throws(TableError) -> Void
  ) throws(TableError) {
    guard let index = indices[part.lowercased()], let stream = zip_fopen_index(handle, index, 0)
    else { throw .damaged(part: part) }
    defer { zip_fclose(stream) }
    let packed = packedSize(index)
    var size = 0
    var block = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = Int(zip_fread(stream, &block, UInt64(Self.chunk)))
      guard count >= 0 else { throw .damaged(part: part) }
      guard count > 0 else { return }
      size += count
      unpacked += count
      guard unpacked <= limits.unpackedBytes,
        size <= limits.growthFreeBytes || size / max(1, packed) < limits.growth
      else { throw .growsTooMuch(part: part) }
      try block.withUnsafeBufferPointer { (bytes) throws(TableError) in
        try take(UnsafeBufferPointer(rebasing: bytes[..<count]))
      }
    }
  }

  private func note(_ index: UInt64) throws(TableError) {
    var state = zip_stat_t()
    zip_stat_init(&state)
    guard zip_stat_index(handle, index, 0, &state) == 0, let letters = state.name else {
      throw .damaged(part: nil)
    }
    guard state.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) == 0 || state.encryption_method == 0
    else { throw .encrypted }
    let name = String(cString: letters)
    // Some writers put backslashes where slashes belong.
    let plain = name.replacing("\\", with: "/").lowercased()
    let steps = plain.split(separator: "/", omittingEmptySubsequences: false)
    guard !plain.hasPrefix("/"), !steps.contains(".."), !plain.contains(":"),
      indices.updateValue(index, forKey: plain) == nil
    else { throw .unsafeName(name) }
  }

  private func packedSize(_ index: UInt64) -> Int {
    var state = zip_stat_t()
    zip_stat_init(&state)
    guard zip_stat_index(handle, index, 0, &state) == 0 else { return 0 }
    return Int(clamping: state.comp_size)
  }
}
