import CXlsxWriter
import Glibc

/// Writes tables as the sheets of one workbook: headings bold and in sight, columns as wide as what
/// they hold, text always text.
enum XLSXWriter {
  /// Writes a workbook, and reads it again to see that all of it reached the disk.
  ///
  /// - Throws: `TableError.unwritable`, `.cellTooLong`, `.tooManyRows`, `.tooManyColumns`.
  static func write(_ sheets: [TableSheet], to path: String) throws(TableError) {
    for sheet in sheets { try check(sheet) }
    var options = lxw_workbook_options()
    // Rows go to the disk as they come, so that a large table takes no memory a second time.
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else { throw DraftFile.failure }
    var failure: TableError?
    do throws(TableError) {
      let formats = SheetFormats(book)
      var names = SheetNames()
      for sheet in sheets {
        let page = workbook_add_worksheet(book, names.name(for: sheet.name))
        try SheetWriter(page, formats).write(sheet)
      }
    } catch {
      failure = error
    }
    errno = 0
    let status = workbook_close(book)
    if let failure { throw failure }
    guard status == LXW_NO_ERROR else {
      let reason = errno == 0 ? lxw_strerror(status) : strerror(errno)
      throw .unwritable(reason: reason.map { String(cString: $0) } ?? "")
    }
    // A full disk can cut a temporary file of the library short without its noticing.
    do throws(TableError) {
      try XLSXReader.prove(path)
    } catch {
      throw .unwritable(reason: String(cString: strerror(ENOSPC)))
    }
  }

  /// Refuses what a sheet cannot hold before anything is written.
  private static func check(_ sheet: TableSheet) throws(TableError) {
    guard sheet.rows.count < CellPlace.rows else { throw .tooManyRows(limit: CellPlace.rows - 1) }
    for (index, row) in [[sheet.heading.map(TableCell.text)], sheet.rows].joined().enumerated() {
      guard row.count <= CellPlace.columns else {
        throw .tooManyColumns(row: index + 1, limit: CellPlace.columns)
      }
      for (column, cell) in row.enumerated() {
        guard case .text(let text) = cell, text.utf8.count > SheetWriter.longest else { continue }
        guard text.utf16.count <= SheetWriter.longest else {
          throw .cellTooLong(row: index + 1, column: column + 1, limit: SheetWriter.longest)
        }
      }
    }
  }
}
