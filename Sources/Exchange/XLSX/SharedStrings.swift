/// The texts of a workbook, which cells name by their number.
final class SharedStrings: XMLEvents {
  /// The texts.
  private(set) var strings: [String] = []
  private let limits: TableLimits
  private var bytes: [UInt8] = []
  private var total = 0
  private var isInText = false
  private var isInReading = false

  /// Creates a list of no texts.
  init(limits: TableLimits) {
    self.limits = limits
  }

  func begin(_ name: String, _ attributes: XMLAttributes) throws(TableError) {
    switch name {
    case "si":
      guard strings.count < limits.cells else { throw .tooManyCells(limit: limits.cells) }
      bytes.removeAll(keepingCapacity: true)
    // How a text is read aloud is no part of it.
    case "rPh": isInReading = true
    case "t": isInText = !isInReading
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws(TableError) {
    guard isInText else { return }
    bytes += piece
    total += piece.count
    guard total <= limits.textBytes else { throw .tooMuchText(limit: limits.textBytes) }
  }

  func end(_ name: String) {
    switch name {
    case "si": strings.append(EscapedText.plain(String(decoding: bytes, as: UTF8.self)))
    case "rPh": isInReading = false
    case "t": isInText = false
    default: break
    }
  }
}
