/// Why a file of tables was refused as a whole, or could not be written.
///
/// Lines, rows and columns count from 1.
package enum TableError: Error, Hashable, Sendable {
  /// The file cannot be opened or read; the reason is the system's.
  case unreadable(reason: String)
  /// The file cannot be written; the reason is the system's. No part of it was left behind.
  case unwritable(reason: String)
  /// The file holds no row.
  case noHeading
  /// The text is not written in this encoding; the line where that shows.
  case undecodable(TableEncoding, line: Int)
  /// The text is in none of the encodings that are found out, but looks like this one.
  case rather(TableEncoding)
  /// The file holds bytes that no text has.
  case notText
  /// The file is larger than this many bytes.
  case fileTooLarge(limit: Int)
  /// A row of text has more than this many bytes.
  case rowTooLong(line: Int, limit: Int)
  /// A row has more than this many columns.
  case tooManyColumns(row: Int, limit: Int)
  /// There are more than this many rows.
  case tooManyRows(limit: Int)
  /// More than this many cells hold something.
  case tooManyCells(limit: Int)
  /// A cell has more text than it may, in bytes when read and in characters when written.
  case cellTooLong(row: Int, column: Int, limit: Int)
  /// All cells together have more than this many bytes of text.
  case tooMuchText(limit: Int)
  /// The file is a workbook of Excel 97 to 2003, which must be saved as XLSX or CSV.
  case oldWorkbook
  /// The file asks for a password.
  case encrypted
  /// The file is an archive, but of something other than an XLSX workbook.
  case notWorkbook
  /// The archive is cut off or damaged; the part in which that shows, when one is known.
  case damaged(part: String?)
  /// The archive has more than this many parts.
  case tooManyParts(limit: Int)
  /// A part of the archive has a name that leads out of the archive, or stands in it twice.
  case unsafeName(String)
  /// A part of the archive unpacks to far more than it should.
  case growsTooMuch(part: String)
  /// A part of the workbook declares entities or a document type, which no workbook needs.
  case documentType(part: String)
  /// A part of the workbook is not well-formed; its line, and the reason in English.
  case malformed(part: String, line: Int, reason: String)
  /// There is no sheet of this name; those there are.
  case noSheet(String, sheets: [String])
}
