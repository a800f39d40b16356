/// A figure as Markdown: a table with bars of block characters.
struct MarkdownFigure {
  private static let columns = 20

  /// Returns the title, what there is to see, and the table.
  static func text(_ figure: Figure) -> String {
    let title = MarkdownText.line(figure.title)
    let rows = rows(figure.content)
    let head = [title.isEmpty ? "" : "**\(title)**", MarkdownText.line(figure.summary)]
    return (head + [table(rows)]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func rows(_ content: Figure.Content) -> [[String]] {
    switch content {
    case .progress(let bars):
      bars.map { [$0.label, BlockBar.bar($0.share, columns: columns), $0.count] }
    case .coverage(let roles): roles.map { [$0.isCovered ? "●" : "○", $0.label, $0.detail] }
    case .chart(let chart):
      chart.series.map { [$0.name, BlockBar.curve($0.values, columns: 2 * columns), $0.course] }
    case .checks(let checks): checks.map { [$0.sign, $0.label, $0.note] }
    case .timeline(let timeline):
      timeline.spans.map { span in
        let (start, end) = timeline.places(of: span)
        let filling: Character = span.state == .done ? "▒" : "█"
        let bar = BlockBar.span(from: start, to: end, filling: filling, columns: columns)
        return [span.label, bar, span.note]
      }
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let columns = [ReportTable.Column](repeating: ReportTable.Column(""), count: 3)
    return MarkdownTable.text(ReportTable(columns: columns, rows: rows))
  }
}
