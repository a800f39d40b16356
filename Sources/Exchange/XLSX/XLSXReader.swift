/// Reads a table from a workbook of the form that Excel has written since 2007 (ISO/IEC 29500).
enum XLSXReader {
  /// Reads one sheet.
  ///
  /// - Throws: `TableError`.
  static func table(
    of file: InputFile, _ reading: TableReading
  ) throws(TableError) -> Table {
    let archive = try ZipArchive(file, limits: reading.limits)
    let main = try mainPart(of: archive)
    let index = WorkbookIndex()
    try XMLStream.read(main, of: archive, to: index)
    let links = try PartLinks.links(from: main, in: archive)
    let (sheet, names) = try sheet(reading.sheet, index, links)

    let styles = CellStyles()
    try read("styles", links, of: archive, to: styles)
    let strings = SharedStrings(limits: reading.limits)
    try read("sharedStrings", links, of: archive, to: strings)
    let rows = SheetRows(
      strings: strings.strings, styles: styles, is1904: index.is1904, reading: reading)
    try XMLStream.read(sheet.part, of: archive, to: rows)
    return try rows.collector.table(origin: .workbook(sheet: sheet.name, of: names))
  }

  /// Reads every part of a workbook that is XML, to see whether it is whole.
  ///
  /// - Throws: `TableError`.
  static func prove(_ path: String) throws(TableError) {
    var limits = TableLimits()
    limits.fileBytes = .max
    limits.unpackedBytes = .max
    limits.growth = .max
    let file = try InputFile(path: path, limit: limits.fileBytes)
    let archive = try ZipArchive(file, limits: limits)
    for part in archive.parts where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
      try XMLStream.read(part, of: archive, to: XMLSilence())
    }
  }

  private static func mainPart(of archive: ZipArchive) throws(TableError) -> String {
    let links = try PartLinks.links(from: "", in: archive)
    let part = links.first { $0.kind == "officeDocument" }?.part ?? "xl/workbook.xml"
    guard archive.has(part), part.hasSuffix(".xml"), !part.hasPrefix("word/"),
      !part.hasPrefix("ppt/")
    else { throw .notWorkbook }
    return part
  }

  private static func read(
    _ kind: String, _ links: [PartLinks.Link], of archive: ZipArchive, to events: any XMLEvents
  ) throws(TableError) {
    guard let part = links.first(where: { $0.kind == kind })?.part, archive.has(part) else {
      return
    }
    try XMLStream.read(part, of: archive, to: events)
  }

  /// The sheet asked for, else the first that is shown, and the names of all.
  private static func sheet(
    _ wanted: String?, _ index: WorkbookIndex, _ links: [PartLinks.Link]
  ) throws(TableError) -> (sheet: (name: String, part: String), names: [String]) {
    // A sheet may also be a chart, which has no rows.
    let sheets = index.sheets.compactMap { sheet in
      links.first { $0.id == sheet.id && $0.kind == "worksheet" }.map { (sheet, $0.part) }
    }
    let names = sheets.map { $0.0.name }
    guard let first = sheets.first(where: { $0.0.isShown }) ?? sheets.first else {
      throw .notWorkbook
    }
    guard let wanted else { return ((first.0.name, first.1), names) }
    let found =
      sheets.first { $0.0.name == wanted }
      ?? sheets.first { $0.0.name.lowercased() == wanted.lowercased() }
    guard let found else { throw .noSheet(wanted, sheets: names) }
    return ((found.0.name, found.1), names)
  }
}
