/// What a person says about a file of tables; what is not said is found out.
package struct TableReading: Hashable, Sendable {
  /// How the characters of a text file are written.
  package var encoding: TableEncoding?
  /// What stands between two cells of a text file; one for which `isSeparator` holds.
  package var separator: Character?
  /// The name of the sheet, which otherwise is the first that is shown.
  package var sheet: String?
  /// Whether the apostrophe is taken off that makes `=1+1` harmless in a text file.
  package var takesOffGuards = true
  /// How much the file may ask of this machine.
  package var limits = TableLimits()

  /// The line of a text file, or row of a sheet, on which the heading begins; the rows before it
  /// are passed over.
  package var headingNumber: Int?

  /// Creates a reading that finds everything out.
  package init() {}

  /// Whether a character can stand between two cells: ASCII, and of no other meaning in a table.
  package static func isSeparator(_ character: Character) -> Bool {
    let others: [Character] = ["\"", "\r", "\n", "\r\n", "\0"]
    return character.isASCII && !others.contains(character)
  }
}
