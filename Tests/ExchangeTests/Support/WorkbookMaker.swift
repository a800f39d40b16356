import CZip
import Glibc

/// Makes an archive of parts, a whole workbook when nothing else is said.
struct WorkbookMaker {
  /// The parts by name.
  var parts: [(name: String, content: [UInt8])]
  /// The password that all parts are locked with.
  var password: String?

  /// Begins a workbook of one sheet named `Sheet1`.
  ///
  /// - Parameter rows: What stands in the sheet's data.
  init(rows: String, strings: String = "", styles: String = "", properties: String = "") {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func links(_ list: [(kind: String, target: String)]) -> String {
      let lines = list.enumerated().map { index, link in
        #"<Relationship Id="r\#(index)" Type="\#(types)/\#(link.kind)" Target="\#(link.target)"/>"#
      }
      return #"<Relationships xmlns="\#(package)">\#(lines.joined())</Relationships>"#
    }
    let contents = [
      ("_rels/.rels", links([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        #"<workbook xmlns:r="\#(types)">\#(properties)"#
          + #"<sheets><sheet name="Sheet1" sheetId="1" r:id="r0"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        links([
          ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
          ("sharedStrings", "/xl/sharedStrings.xml"),
        ])
      ),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      (
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
      ),
    ]
    parts = contents.map { ($0.0, Array($0.1.utf8)) }
  }

  /// Puts other content into a part.
  mutating func replace(_ part: String, with content: [UInt8]) {
    parts.removeAll { $0.name == part }
    parts.append((part, content))
  }

  /// Writes the archive.
  ///
  /// - Throws: `WorkbookMakerError` when the library refuses.
  func write(to path: String) throws {
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      throw WorkbookMakerError()
    }
    // The library reads the bytes when the archive is closed.
    let blocks = parts.map { part in
      let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: part.content.count)
      _ = block.initialize(from: part.content)
      return block
    }
    defer { for block in blocks { block.deallocate() } }
    for (part, block) in zip(parts, blocks) {
      let source = zip_source_buffer(archive, block.baseAddress, UInt64(block.count), 0)
      let index = zip_file_add(archive, part.name, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else { throw WorkbookMakerError() }
      if let password {
        zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
      }
    }
    guard zip_close(archive) == 0 else { throw WorkbookMakerError() }
  }
}
