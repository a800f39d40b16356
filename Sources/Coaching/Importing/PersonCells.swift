import Accounts

/// The cells of a row that tell of one person, or of several in the cell of the name.
struct PersonCells {
  /// A cell: its column, what of a person it tells, and the words.
  typealias Cell = (column: ImportColumn, detail: ImportTarget.Detail, text: String)

  /// What the cells say.
  struct Reading {
    /// The people; what stands in cells of its own is of the first.
    var people: [ContactDetails] = []
    /// The cells of which something is not told by the people; they are kept as they are.
    var rest: [Cell] = []
    /// The cells that a program has spoilt.
    var spoilt: [Cell] = []
  }

  private let cells: [Cell]

  /// Creates it from cells that hold something.
  init(_ cells: [Cell]) {
    self.cells = cells
  }

  /// Returns the people, and what of the cells is not told by them.
  func read(_ reader: inout CellReader) -> Reading {
    var reading = Reading()
    var met: (people: [ContactDetails], hasAside: Bool) =
      name.map { reader.people(in: $0) } ?? ([], false)
    if met.people.isEmpty { met.people = [ContactDetails()] }
    if met.hasAside { reading.rest += cell(.name).map { [$0] } ?? [] }
    var first = met.people[0]
    if let title = text(.title) {
      // A title that stands with the name and in its own column is one.
      if let name = first.name, name.hasSuffix(title), name.count >= title.count + 2 {
        first.name = String(name.dropLast(title.count)).trimmingSpaces
      }
      if let other = first.title, other != title, other != (first.name ?? "") + title, !met.hasAside
      {
        reading.rest += cell(.name).map { [$0] } ?? []
      }
      first.title = title
    }
    first.orgUnit = text(.unit) ?? first.orgUnit
    if let phone = cell(.phone) {
      if PhoneKey.isSpoilt(phone.text) {
        reading.spoilt.append(phone)
      } else if !NameCell.isNobody(phone.text) {
        first.phone = phone.text
      }
    }
    met.people[0] = first
    reading.people = met.people.filter { $0 != ContactDetails() }
    return reading
  }

  /// The name, put together where a list keeps its parts apart.
  private var name: String? {
    if let whole = text(.name) { return whole }
    let parts = [text(.family), text(.given)].compactMap(\.self)
    guard parts.count == 2 else { return parts.first }
    let isChinese = parts.joined().unicodeScalars.allSatisfy(\.properties.isIdeographic)
    return isChinese ? parts.joined() : parts.reversed().joined(separator: " ")
  }

  private func cell(_ detail: ImportTarget.Detail) -> Cell? {
    cells.first { $0.detail == detail }
  }

  /// The words of a cell, those aside that say that nothing is known.
  private func text(_ detail: ImportTarget.Detail) -> String? {
    cell(detail).flatMap { NameCell.isNobody($0.text) ? nil : $0.text }
  }
}
