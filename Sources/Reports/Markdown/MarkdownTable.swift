/// A table as Markdown, in the form that GitHub has for it.
struct MarkdownTable {
  /// Returns the head, the line below it, and the rows; without its title.
  static func text(_ table: ReportTable) -> String {
    guard !table.columns.isEmpty else { return "" }
    let head = row(table.columns.map(\.title))
    let line = "|" + table.columns.map { $0.alignment == .right ? " ---: |" : " --- |" }.joined()
    let rows = table.rows.map { cells in
      row(table.columns.indices.map { $0 < cells.count ? cells[$0] : "" })
    }
    return ([head, line] + rows).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(MarkdownText.cell($0)) |" }.joined()
  }
}
