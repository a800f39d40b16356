import Accounts

/// The cells of a row that tell of one person, or of several in the cell of the name.
struct PersonCells {
  private let cells: [(detail: ImportTarget.Detail, text: String)]

  /// Creates it from cells that hold something.
  init(_ cells: [(detail: ImportTarget.Detail, text: String)]) {
    self.cells = cells
  }

  /// Returns the people; what stands in cells of its own is of the first.
  func people(_ reader: inout CellReader) -> [ContactDetails] {
    var people = name.map { reader.people(in: $0) } ?? [ContactDetails()]
    guard !people.isEmpty else { return [] }
    people[0].title = text(.title) ?? people[0].title
    people[0].orgUnit = text(.unit) ?? people[0].orgUnit
    people[0].phone = text(.phone) ?? people[0].phone
    return people.filter { $0 != ContactDetails() }
  }

  /// The name, put together where a list keeps its parts apart.
  private var name: String? {
    if let whole = text(.name) { return whole }
    let parts = [text(.family), text(.given)].compactMap(\.self)
    guard parts.count == 2 else { return parts.first }
    let isChinese = parts.joined().unicodeScalars.allSatisfy(\.properties.isIdeographic)
    return isChinese ? parts.joined() : parts.reversed().joined(separator: " ")
  }

  private func text(_ detail: ImportTarget.Detail) -> String? {
    cells.first { $0.detail == detail }?.text
  }
}
