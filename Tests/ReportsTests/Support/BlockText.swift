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
    case .figure(let figure): text(figure)
    case .rule: "---"
    }
  }

  private static func text(_ figure: Figure) -> String {
    let lines: [String] =
      switch figure.content {
      case .progress(let bars): bars.map { "\($0.label) \($0.count)" }
      case .coverage(let roles):
        roles.map { "\($0.isCovered ? "●" : "○") \($0.label) \($0.detail)" }
      case .chart(let chart): chart.series.map { "\($0.name) \($0.course)" }
      case .checks(let checks): checks.map { "\($0.sign) \($0.label) \($0.note)" }
      case .timeline(let timeline): timeline.spans.map { "\($0.label) \($0.note)" }
      }
    return (["[\(figure.title)] \(figure.summary)"] + lines).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
