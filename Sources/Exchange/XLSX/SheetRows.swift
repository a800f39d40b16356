import Foundation

/// Takes the rows of a sheet as they come and hands them to a collector.
final class SheetRows: XMLEvents {
  /// What has been gathered.
  private(set) var collector: TableCollector
  private let limits: TableLimits
  private let strings: [String]
  private let styles: CellStyles
  private let is1904: Bool

  private var isInData = false
  private var row = 0
  private var cells: [TableCell] = []
  private var column = -1
  private var kind = ""
  private var style = 0
  /// The value of the cell, its formula, and which of them is being told.
  private var value: [UInt8] = []
  private var formula: [UInt8] = []
  private var target = Target.nothing
  private var isInReading = false
  private var hasFormula = false
  private var total = 0

  private enum Target { case nothing, value, formula }

  /// Creates a reader of rows.
  init(strings: [String], styles: CellStyles, is1904: Bool, reading: TableReading) {
    self.strings = strings
    self.styles = styles
    self.is1904 = is1904
    limits = reading.limits
    collector = TableCollector(reading)
  }

  func begin(_ name: String, _ attributes: XMLAttributes) throws(TableError) {
    guard isInData else {
      isInData = name == "sheetData"
      return
    }
    switch name {
    case "row": try beginRow(attributes)
    case "c": try beginCell(attributes)
    case "v": target = .value
    case "t": target = isInReading ? .nothing : .value
    case "f":
      target = .formula
      hasFormula = true
    case "rPh": isInReading = true
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws(TableError) {
    switch target {
    case .nothing: return
    case .value: value += piece
    case .formula: formula += piece
    }
    guard value.count <= limits.cellBytes, formula.count <= limits.cellBytes else {
      throw .cellTooLong(row: row, column: column + 1, limit: limits.cellBytes)
    }
  }

  func end(_ name: String) throws(TableError) {
    guard isInData else { return }
    switch name {
    case "sheetData": isInData = false
    case "row": try collector.take(number: row, cells: cells, isSheet: true)
    case "c": try endCell()
    case "v", "t", "f": target = .nothing
    case "rPh": isInReading = false
    default: break
    }
  }

  private func beginRow(_ attributes: XMLAttributes) throws(TableError) {
    row = attributes["r"].flatMap { Int($0) } ?? row + 1
    guard (1...CellPlace.rows).contains(row) else { throw .tooManyRows(limit: CellPlace.rows) }
    cells.removeAll(keepingCapacity: true)
    column = -1
  }

  private func beginCell(_ attributes: XMLAttributes) throws(TableError) {
    let next = column + 1
    guard let place = attributes["r"].map({ CellPlace.column(of: $0) }) ?? next,
      place < CellPlace.columns
    else { throw .tooManyColumns(row: row, limit: CellPlace.columns) }
    column = place
    kind = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
    hasFormula = false
  }

  private func endCell() throws(TableError) {
    let cell = cell()
    guard cell != .empty else { return }
    guard column < limits.columns else {
      throw .tooManyColumns(row: row, limit: limits.columns)
    }
    total += kind == "s" ? 0 : value.count
    guard total <= limits.textBytes else { throw .tooMuchText(limit: limits.textBytes) }
    while cells.count <= column { cells.append(.empty) }
    cells[column] = cell
  }

  private func cell() -> TableCell {
    let text = String(decoding: value, as: UTF8.self)
    guard !text.isEmpty else {
      // A formula without a value was never worked out; one with an empty text gave just that.
      guard hasFormula, kind != "str" else { return .empty }
      return .unknown("=" + String(decoding: formula, as: UTF8.self))
    }
    switch kind {
    case "s":
      guard let number = Int(text), strings.indices.contains(number) else {
        return .unknown("#REF!")
      }
      return strings[number].isEmpty ? .empty : .text(strings[number])
    case "inlineStr", "str": return .text(EscapedText.plain(text))
    case "b": return .flag(text == "1" || text == "true")
    case "e": return .unknown(text)
    case "d": return TableDate(iso: text).map(TableCell.date) ?? .text(text)
    default: return number(text)
    }
  }

  private func number(_ text: String) -> TableCell {
    guard let number = Double(text.trimmingCharacters(in: .whitespaces)) else {
      return .text(text)
    }
    let format = styles[style]
    return format == .number
      ? .number(number) : SerialDate.cell(number, format, is1904: is1904)
  }
}
