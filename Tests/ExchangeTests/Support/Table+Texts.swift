import Exchange

extension Table {
  /// The cells in words.
  var texts: [[String]] { rows.map { $0.cells.map(\.text) } }
}
