import CXlsxWriter

/// How the cells of a workbook look.
struct SheetFormats {
  /// A heading: bold, with a line below.
  let heading: UnsafeMutablePointer<lxw_format>?
  /// Text of several lines.
  let lines: UnsafeMutablePointer<lxw_format>?
  /// A day.
  let date: UnsafeMutablePointer<lxw_format>?
  /// A day with the time of day.
  let dateTime: UnsafeMutablePointer<lxw_format>?

  /// Makes the formats in a workbook, which keeps them.
  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    heading = workbook_add_format(book)
    format_set_bold(heading)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    lines = workbook_add_format(book)
    format_set_text_wrap(lines)
    date = workbook_add_format(book)
    format_set_num_format(date, "yyyy-mm-dd")
    dateTime = workbook_add_format(book)
    format_set_num_format(dateTime, "yyyy-mm-dd hh:mm")
  }
}
