import Exchange
import Testing

struct XLSXReaderTests {
  private func cells(
    _ row: String, strings: String = "", styles: String = "", properties: String = ""
  ) throws -> [TableCell] {
    let heading = (1...6).map { #"<c t="str"><v>h\#($0)</v></c>"# }.joined()
    let rows = "<row>\(heading)</row><row>\(row)</row>"
    let maker = WorkbookMaker(
      rows: rows, strings: strings, styles: styles, properties: properties)
    return try #require(try WrittenFile(maker).table().rows.first?.cells)
  }

  private func styles(_ codes: [String]) -> String {
    let own = codes.enumerated().map {
      #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#($1)"/>"#
    }
    let list = codes.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }
    return "<numFmts>\(own.joined())</numFmts><cellStyleXfs><xf/></cellStyleXfs>"
      + #"<cellXfs><xf numFmtId="0"/>\#(list.joined())</cellXfs>"#
  }

  private func date(
    _ year: Int, _ month: Int, _ day: Int, _ second: Int? = nil
  ) throws -> TableCell {
    .date(try #require(TableDate(year: year, month: month, day: day, second: second)))
  }

  @Test func `Shared, inline and formula texts are read; how they are spoken is not`() throws {
    let strings =
      "<si><t>市公安局</t></si><si><r><t>a </t></r><r><t>b_x000D_</t></r>"
      + "<rPh><t>reading</t></rPh></si><si><t/></si>"
    let row =
      #"<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>"#
      + #"<c t="inlineStr"><is><t>x &amp; </t><rPh><t>no</t></rPh><t>y</t></is></c>"#
      + #"<c t="str"><f>A1&amp;""</f><v>z</v></c>"#
    #expect(
      try cells(row, strings: strings) == [
        .text("市公安局"), .text("a b\r"), .empty, .text("x & y"), .text("z"), .empty,
      ])
  }

  @Test func `Formulas give the value they had; without one the cell says so`() throws {
    let row =
      #"<c><f>1+1</f><v>2</v></c><c t="b"><f>TRUE()</f><v>1</v></c><c t="e"><v>#N/A</v></c>"#
      + #"<c><f>A1*2</f></c><c t="str"><f>""</f><v></v></c><c t="s"><v>99</v></c>"#
    #expect(
      try cells(row) == [
        .number(2), .flag(true), .unknown("#N/A"), .unknown("=A1*2"), .empty, .unknown("#REF!"),
      ])
  }

  @Test func `Numbers come as sheets show them`() throws {
    let row =
      #"<c><v>13800138000</v></c><c><v>0.30000000000000004</v></c><c><v>1.5E+20</v></c>"#
      + #"<c><v>-7</v></c><c t="n"><v> 3 </v></c><c t="b"><v>0</v></c>"#
    #expect(
      try cells(row).map(\.text) == ["13800138000", "0.3", "1.5e+20", "-7", "3", "FALSE"])
  }

  @Test func `Numbers are dates and times by their style`() throws {
    let codes = [
      "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "[$-804]yyyy/m/d h:mm", "h:mm AM/PM",
      "[h]:mm:ss", "#,##0.00&quot;d&quot;", "[Red]0.00E+00",
    ]
    let row = (1...6).map { #"<c s="\#($0)"><v>\#($0 == 3 ? 0.75 : 46022.5)</v></c>"# }
    #expect(
      try cells(row.joined(), styles: styles(codes)) == [
        date(2025, 12, 31), date(2025, 12, 31, 43_200), .text("18:00"), .text("1104540:00"),
        .number(46022.5), .number(46022.5),
      ])
  }

  @Test(arguments: [14, 22, 31, 57])
  func `The formats that Excel knows by number are dates`(format: Int) throws {
    let styles = #"<cellXfs><xf/><xf numFmtId="\#(format)"/></cellXfs>"#
    let expected = try date(2025, 12, 31, format == 22 ? 0 : nil)
    #expect(try cells(#"<c s="1"><v>46022</v></c>"#, styles: styles).first == expected)
  }

  @Test func `The system of 1900 has a day that never was, that of 1904 has not`() throws {
    let styles = #"<cellXfs><xf/><xf numFmtId="14"/></cellXfs>"#
    let row = [1, 59, 60, 61, 2_958_465, 2_958_466].map { #"<c s="1"><v>\#($0)</v></c>"# }.joined()
    #expect(
      try cells(row, styles: styles) == [
        date(1900, 1, 1), date(1900, 2, 28), .number(60), date(1900, 3, 1), date(9999, 12, 31),
        .number(2_958_466),
      ])
    let other = try cells(
      row, styles: styles, properties: #"<workbookPr date1904="1"/>"#)
    #expect(other.prefix(3) == [try date(1904, 1, 2), try date(1904, 2, 29), try date(1904, 3, 1)])
  }

  @Test func `Dates in words are read`() throws {
    let row = #"<c t="d"><v>2025-12-31</v></c><c t="d"><v>2025-12-31T09:30:15.5</v></c>"#
    #expect(try cells(row).prefix(2) == [try date(2025, 12, 31), try date(2025, 12, 31, 34_215)])
  }

  @Test func `Cells and rows that are missing are empty, and rows keep their numbers`() throws {
    let rows =
      #"<row r="3"><c r="B3" t="str"><v>b</v></c><c r="D3" t="str"><v>d</v></c></row>"#
      + #"<row r="5"><c r="D5" s="3"/><c r="B5"><v>1</v></c></row><row r="6"/>"#
      + #"<row r="9"><c r="D9"><v>2</v></c><c r="XFD9" s="1"/></row>"#
      + #"<row r="10"><c r="E10"><v>2</v></c></row>"#
    let table = try WrittenFile(WorkbookMaker(rows: rows)).table()
    #expect(table.heading == ["", "b", "", "d"])
    #expect(table.headingNumber == 3)
    #expect(
      table.rows == [
        TableRow(number: 5, cells: [.empty, .number(1), .empty, .empty]),
        TableRow(number: 9, cells: [.empty, .empty, .empty, .number(2)]),
      ])
    #expect(
      table.problems == [TableProblem(number: 10, fault: .cells(expected: 4, found: 5))])
  }

  @Test func `Names may have prefixes and the sheet a part of its own before it`() throws {
    var maker = WorkbookMaker(rows: "")
    let sheet =
      #"<x:worksheet xmlns:x="u"><x:cols/><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c>"#
      + "</x:row></x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:worksheet>"
    maker.replace("xl/worksheets/sheet1.xml", with: Array(sheet.utf8))
    let table = try WrittenFile(maker).table()
    #expect(table.heading == ["a"])
    #expect(table.rows.isEmpty)
  }

  @Test func `The first sheet that is shown is read when none is named`() throws {
    var maker = WorkbookMaker(rows: #"<row><c t="str"><v>shown</v></c></row>"#)
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let book =
      #"<workbook xmlns:r="\#(types)"><sheets><sheet name="秘密" state="hidden" r:id="r1"/>"#
      + #"<sheet name="Chart" r:id="r2"/><sheet name="Data" r:id="r0"/></sheets></workbook>"#
    let links =
      #"<Relationships><Relationship Id="r0" Type="\#(types)/worksheet" "#
      + #"Target="worksheets/sheet1.xml"/><Relationship Id="r1" Type="\#(types)/worksheet" "#
      + #"Target="worksheets/other.xml"/><Relationship Id="r2" Type="\#(types)/chartsheet" "#
      + #"Target="chart.xml"/></Relationships>"#
    let other =
      #"<worksheet><sheetData><row><c t="str"><v>no</v></c></row></sheetData></worksheet>"#
    maker.replace("xl/workbook.xml", with: Array(book.utf8))
    maker.replace("xl/_rels/workbook.xml.rels", with: Array(links.utf8))
    maker.replace("xl/worksheets/other.xml", with: Array(other.utf8))
    let file = try WrittenFile(maker)
    let table = try file.table()
    #expect(table.heading == ["shown"])
    #expect(table.origin == .workbook(sheet: "Data", of: ["秘密", "Data"]))
    var reading = TableReading()
    reading.sheet = "秘密"
    #expect(try file.table(reading).heading == ["no"])
  }
}
