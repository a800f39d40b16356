import Exchange
import Foundation
import TestSupport

/// A file that a test writes and has read.
struct WrittenFile {
  /// The folder it lies in.
  let folder: TemporaryFolder
  /// Its path.
  let path: String

  /// Makes room for a file of this name.
  init(_ name: String = "table.csv") throws {
    folder = try TemporaryFolder()
    path = folder.path + "/" + name
  }

  /// Writes a file of these bytes.
  init(_ bytes: some Sequence<UInt8>, name: String = "table.csv") throws {
    try self.init(name)
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// Writes a workbook.
  init(_ workbook: WorkbookMaker) throws {
    try self.init("table.xlsx")
    try workbook.write(to: path)
  }

  /// The bytes of the file.
  var bytes: [UInt8] { get throws { try Array(Data(contentsOf: URL(filePath: path))) } }

  /// Reads the file as a table.
  func table(_ reading: TableReading = TableReading()) throws(TableError) -> Table {
    try TableFile.read(path, reading)
  }
}
