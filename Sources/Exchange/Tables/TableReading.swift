/// What a person says about a file of tables; what is not said is found out.
package struct TableReading: Hashable, Sendable {
  /// How the characters of a text file are written.
  package var encoding: TableEncoding?
  /// What stands between two cells of a text file; one ASCII character.
  package var separator: Character?
  /// The name of the sheet, which otherwise is the first that is shown.
  package var sheet: String?
  /// Whether the apostrophe is taken off that makes `=1+1` harmless in a text file.
  package var takesOffGuards = true
  /// How much the file may ask of this machine.
  package var limits = TableLimits()

  /// Creates a reading that finds everything out.
  package init() {}
}
