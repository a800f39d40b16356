/// The place of a cell as sheets name it: letters for the column, then the number of the row.
enum CellPlace {
  /// The columns a sheet can have, the last of which is XFD.
  static let columns = 16_384
  /// The rows a sheet can have.
  static let rows = 1_048_576

  /// Returns the column of a place, from 0; nil when it is none, or one beyond the last.
  static func column(of place: String) -> Int? {
    var column = 0
    for letter in place.utf8.prefix(while: { $0 > UInt8(ascii: "9") }) {
      guard (0x41...0x5A).contains(letter & 0xDF) else { return nil }
      column = column * 26 + Int(letter & 0xDF) - 0x40
      guard column <= columns else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
