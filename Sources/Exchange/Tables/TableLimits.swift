/// How much a file may ask of this machine before it is refused.
///
/// Every limit lies far above what an account list holds, and low enough that a hostile file costs
/// seconds and some hundred megabytes at most.
package struct TableLimits: Hashable, Sendable {
  /// The size of the file, in bytes.
  package var fileBytes = 96 << 20
  /// The size of all parts of a workbook that are read, unpacked, in bytes.
  package var unpackedBytes = 512 << 20
  /// How many times a part of a workbook may grow when it is unpacked…
  package var growth = 100
  /// …once it is larger than this, in bytes: small parts of one letter grow more and harm no one.
  package var growthFreeBytes = 16 << 20
  /// The parts of a workbook.
  package var parts = 10_000
  /// The rows, the heading included.
  package var rows = 500_000
  /// The columns.
  package var columns = 1_000
  /// The cells that hold something.
  package var cells = 3_000_000
  /// The size of one row of a text file, in bytes.
  package var rowBytes = 1 << 20
  /// The size of one cell of a workbook, in bytes; Excel allows 32,767 characters.
  package var cellBytes = 256 << 10
  /// The text of all cells of a workbook, in bytes.
  package var textBytes = 96 << 20

  /// Creates the limits that suit everyday files.
  package init() {}
}
