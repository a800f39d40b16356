/// Why a row of a table could not be taken.
package enum TableFault: Hashable, Sendable {
  /// It has more cells than the heading.
  case cells(expected: Int, found: Int)
  /// A quotation mark opens a cell and none closes it; the cell's column, from 1.
  case unclosedQuote(column: Int)
  /// Text follows the quotation mark that closes a cell; the cell's column, from 1.
  case textAfterQuote(column: Int)
}
