/// Finds what stands between the cells of a text by trying on its first records.
enum SeparatorGuess {
  /// The separators tried, the likelier first.
  static let candidates: [Character] = [",", ";", "\t", "|"]

  private static let records = 20

  /// Returns the separator that cuts most of the first records like the heading; a comma when none
  /// cuts the heading at all.
  ///
  /// - Parameter isWhole: Whether the bytes are the whole text.
  static func separator(of bytes: [UInt8], isWhole: Bool) -> Character {
    var best: (separator: Character, alike: Int, columns: Int) = (",", 0, 1)
    for candidate in candidates {
      guard let code = candidate.asciiValue else { continue }
      let widths = widths(of: bytes, separator: code, isWhole: isWhole)
      guard let columns = widths.first, columns > 1 else { continue }
      let alike = widths.count { $0 == columns }
      if (alike, columns) > (best.alike, best.columns) { best = (candidate, alike, columns) }
    }
    return best.separator
  }

  private static func widths(of bytes: [UInt8], separator: UInt8, isWhole: Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { text in
      var scan = RecordScan(separator: separator)
      var widths: [Int] = []
      var place = 0
      while place < text.count, widths.count < records {
        switch scan.scan(text, from: place, isLast: isWhole) {
        case .record(let end):
          let isBlank = scan.fields.count == 1 && scan.fields.allSatisfy(\.range.isEmpty)
          if !isBlank { widths.append(scan.fields.count) }
          place = end
        case .fault:
          place = text[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
        case .unfinished:
          return widths
        }
      }
      return widths
    }
  }
}
