import Reports

/// Writes blocks in a plain form for golden files; cells stand between bars.
enum BlockText {
  /// Returns the blocks as text.
  static func text(_ blocks: [ReportBlock]) -> String {
    blocks.map(text).joined(separator: "\n\n") + "\n"
  }

  private static func text(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let text, let level): String(repeating: "#", count: level) + " " + text
    case .paragraph(let text): text
    case .fields(let fields):
      fields.map { "\($0.label) | \($0.value)" }.joined(separator: "\n")
    case .table(let table):
      ([table.title].compactMap(\.self) + [row(table.columns.map(\.title))]
        + table.rows.map(row)).joined(separator: "\n")
    case .list(let items): items.map { "- \($0)" }.joined(separator: "\n")
    case .rule: "---"
    }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
