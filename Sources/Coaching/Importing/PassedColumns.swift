/// Finds the columns that tell nothing of their own: a running number, and what a list that was
/// exported from here says besides the fields.
struct PassedColumns {
  private static let counting: Set<String> = [
    "序号", "编号", "行号", "序", "号", "项次", "no", "nr", "number", "sn", "serial", "serialno", "row",
    "item",
    "id", "",
  ]
  /// What follows from the record; only where they all stand together, since other lists have stages
  /// of their own.
  private static let derived = [
    ["阶段", "下次跟进", "未了异议"], ["stage", "nextfollowup", "openobjections"],
  ]

  private let source: any ImportSource

  /// Creates it for a table.
  init(_ source: any ImportSource) {
    self.source = source
  }

  /// Returns the places of the columns.
  func places() -> [Int] {
    let words = source.heading.map { HeadingKey($0).word }
    let own = Self.derived.first { $0.allSatisfy(words.contains) } ?? []
    return words.indices.filter { index in
      own.contains(words[index])
        || Self.counting.contains(words[index]) && !source.heading[index].isEmpty && counts(index)
    }
  }

  /// Whether the cells count the rows from 1; after a sheet was filtered some numbers lack.
  private func counts(_ column: Int) -> Bool {
    var last = 0
    var rows = 0
    for index in 0..<source.count {
      let text = source.row(index).cells[column].trimmingSpaces
      guard let number = Int(text) else {
        if text.isEmpty || text.allSatisfy(\.isLetter) { continue }
        return false
      }
      guard number == last + 1 || last > 0 && number > last || number <= 1 && last == 0 else {
        return false
      }
      last = number
      rows += 1
    }
    return rows > 0 && last <= rows * 10
  }
}
