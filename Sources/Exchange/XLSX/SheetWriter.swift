import CXlsxWriter

/// Writes one sheet, row after row.
struct SheetWriter {
  /// The characters of a cell at most, in UTF-16 units.
  static let longest = 32_767

  private let page: UnsafeMutablePointer<lxw_worksheet>?
  private let formats: SheetFormats

  private static let narrowest = 8.0
  private static let widest = 60.0

  /// Creates a writer for a sheet of a workbook.
  init(_ page: UnsafeMutablePointer<lxw_worksheet>?, _ formats: SheetFormats) {
    self.page = page
    self.formats = formats
  }

  /// Writes a table.
  ///
  /// - Throws: `TableError.unwritable`.
  func write(_ sheet: TableSheet) throws(TableError) {
    var widths = sheet.heading.map { Self.width(of: $0) * 1.1 }
    for (column, title) in sheet.heading.enumerated() {
      try put(title, 0, UInt16(column), formats.heading)
    }
    for (index, row) in sheet.rows.enumerated() {
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        if column >= widths.count {
          widths += Array(repeating: 0, count: column + 1 - widths.count)
        }
        widths[column] = max(widths[column], try put(cell, UInt32(index + 1), UInt16(column)))
      }
    }
    for (column, width) in widths.enumerated() {
      let shown = min(max(width + 2, Self.narrowest), Self.widest)
      worksheet_set_column(page, UInt16(column), UInt16(column), shown, nil)
    }
    worksheet_freeze_panes(page, 1, 0)
  }

  /// Writes a cell and returns how wide it is.
  private func put(_ cell: TableCell, _ row: UInt32, _ column: UInt16) throws(TableError) -> Double
  {
    switch cell {
    case .number(let number) where number.isFinite:
      try check(worksheet_write_number(page, row, column, number, nil))
    case .flag(let flag):
      try check(worksheet_write_boolean(page, row, column, flag ? 1 : 0, nil))
    // Before 1900 sheets know no days.
    case .date(let date) where date.year >= 1900:
      try put(date, row, column)
    default:
      let text = cell.text
      let format = text.utf8.contains(0x0A) ? formats.lines : nil
      try put(text, row, column, format)
      return Self.width(of: text)
    }
    return Double(cell.text.count)
  }

  private func put(_ date: TableDate, _ row: UInt32, _ column: UInt16) throws(TableError) {
    let second = date.second ?? 0
    var parts = lxw_datetime(
      year: Int32(date.year), month: Int32(date.month), day: Int32(date.day),
      hour: Int32(second / 3600), min: Int32(second / 60 % 60), sec: Double(second % 60))
    let format = date.second == nil ? formats.date : formats.dateTime
    try check(worksheet_write_datetime(page, row, column, &parts, format))
  }

  /// Writes text as text, whatever it looks like.
  private func put(
    _ text: String, _ row: UInt32, _ column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(TableError) {
    try check(worksheet_write_string(page, row, column, EscapedText.escaped(text), format))
  }

  private func check(_ status: lxw_error) throws(TableError) {
    guard status == LXW_NO_ERROR else {
      throw .unwritable(reason: lxw_strerror(status).map { String(cString: $0) } ?? "")
    }
  }

  /// How many columns of a screen the longest line takes; East Asian characters take two.
  private static func width(of text: String) -> Double {
    var longest = 0
    var line = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        longest = max(longest, line)
        line = 0
      } else {
        line += scalar.value >= 0x2E80 ? 2 : 1
      }
    }
    return Double(max(longest, line))
  }
}
