/// How a table was found to be written, so that a person can be told and can say otherwise.
package enum TableOrigin: Hashable, Sendable {
  /// A text file: how its characters are written, and what stands between two cells.
  case text(encoding: TableEncoding, separator: Character)
  /// A workbook: the name of the sheet that was read, and of all in their order.
  case workbook(sheet: String, of: [String])
}
