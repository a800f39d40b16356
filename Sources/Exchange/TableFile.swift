import Glibc

/// The door for tables: reads a file of whatever form, and writes the forms that people open.
package enum TableFile {
  /// Reads a table; its form is told by the content, not the name.
  ///
  /// - Throws: `TableError` when the file as a whole is refused; bad rows are in the table.
  package static func read(
    _ path: String, _ reading: TableReading = TableReading()
  ) throws(TableError) -> Table {
    let file = try InputFile(path: path, limit: reading.limits.fileBytes)
    let sign = try file.read(8)
    try file.seek(to: 0)
    if sign.starts(with: [0x50, 0x4B, 0x03, 0x04]) || sign.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return try XLSXReader.table(of: file, reading)
    }
    if sign.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw try OldWorkbook.refusal(of: file)
    }
    return try CSVReader.table(of: file, reading)
  }

  /// Writes a table as text with commas, the whole of it or nothing.
  ///
  /// - Throws: `TableError.unwritable`.
  package static func writeCSV(_ sheet: TableSheet, to path: String) throws(TableError) {
    let draft = try DraftFile(for: path)
    do throws(TableError) {
      let descriptor = open(draft.path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw DraftFile.failure }
      defer { close(descriptor) }
      try CSVWriter.write(sheet, into: descriptor)
    } catch {
      draft.discard()
      throw error
    }
    try draft.finish()
  }

  /// Returns a table as text with commas, for the standard output.
  package static func csv(_ sheet: TableSheet) -> [UInt8] {
    var all: [UInt8] = []
    CSVWriter.write(sheet) { (bytes: [UInt8]) throws(Never) in all += bytes }
    return all
  }

  /// Writes tables as the sheets of one workbook, all of it or nothing.
  ///
  /// - Throws: `TableError.unwritable`, and `.cellTooLong`, `.tooManyRows` or `.tooManyColumns` for
  ///   what no workbook can hold.
  package static func writeXLSX(_ sheets: [TableSheet], to path: String) throws(TableError) {
    let draft = try DraftFile(for: path)
    do throws(TableError) {
      try XLSXWriter.write(sheets, to: draft.path)
    } catch {
      draft.discard()
      throw error
    }
    try draft.finish()
  }
}
