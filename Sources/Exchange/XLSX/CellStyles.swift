/// How the numbers of a workbook are shown, by the style that a cell names.
final class CellStyles: XMLEvents {
  /// The format of each style.
  private(set) var formats: [NumberFormat] = []
  private var own: [Int: NumberFormat] = [:]
  private var isInCellStyles = false

  /// Creates styles that show numbers as numbers.
  init() {}

  /// The format of a style; that of plain numbers when there is none such.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "cellXfs": isInCellStyles = true
    case "numFmt":
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      own[number] = NumberFormat(code: code)
    case "xf" where isInCellStyles:
      let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(own[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func end(_ name: String) {
    if name == "cellXfs" { isInCellStyles = false }
  }
}
