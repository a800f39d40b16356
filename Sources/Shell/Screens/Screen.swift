package import Reports
package import Terminal

/// Writes styled lines and reports; whatever comes from the record is made harmless first.
@MainActor
package struct Screen {
  private let output: any Output
  private let palette: Palette
  /// The columns to fill; nil when output is no terminal and lines are not to be broken.
  private let width: Int?
  private let pager: Pager?

  /// The columns of a table when output is no terminal.
  private static let unboundWidth = 10_000

  /// Creates a screen.
  package init(output: any Output, palette: Palette, width: Int?, pager: Pager? = nil) {
    self.output = output
    self.palette = palette
    self.width = width
    self.pager = pager
  }

  /// Writes one line, broken where the screen ends.
  package func line(_ text: String = "", as style: Style? = nil, indent: Int = 0) throws {
    try output.write(render(text, as: style, indent: indent))
  }

  /// Writes a report, with a pager when it is longer than the screen.
  package func report(_ blocks: [ReportBlock]) throws {
    try page(blocks.map(render).joined())
  }

  /// Writes a text as it stands, with a pager when it is longer than the screen.
  package func page(_ text: String) throws {
    if let pager { try pager.show(text) } else { try output.write(text) }
  }

  /// The columns to fill; nil when output is no terminal.
  var columns: Int? { width }

  /// Whether styles show.
  var isColored: Bool { palette.isColored }

  /// Returns a part of a line in a style.
  func render(_ text: String, as style: Style) -> String {
    palette.render(text, as: style)
  }

  private func render(_ text: String, as style: Style?, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let safe = SafeText.display(text, keepsNewlines: true)
    let lines = safe.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      width.map { String(line).wrapped(to: max(20, $0 - indent), hangingIndent: 0) }
        ?? [String(line)]
    }
    return lines.map { line in
      line.isEmpty ? "\n" : margin + (style.map { palette.render(line, as: $0) } ?? line) + "\n"
    }.joined()
  }

  private func render(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let text, let level):
      (level == 1 ? "" : "\n") + render(text, as: .heading, indent: 0)
    case .paragraph(let text): render(text, as: nil, indent: 0)
    case .fields(let fields): render(fields)
    case .table(let table): render(table)
    case .list(let items): items.map { render("· " + $0, as: nil, indent: 2) }.joined()
    case .figure(let figure): render(figure)
    case .rule: "\n"
    }
  }

  private func render(_ figure: Figure) -> String {
    let lines = FigureDrawing(palette, width: width).lines(figure.content)
    let summary = figure.summary.isEmpty ? "" : render(figure.summary, as: .dim, indent: 0)
    return "\n" + render(figure.title, as: .heading, indent: 0) + summary
      + lines.map { $0 + "\n" }.joined()
  }

  private func render(_ fields: [ReportField]) -> String {
    let column = fields.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    return fields.map { field in
      let label = SafeText.display(field.label).padded(to: column)
      let value = SafeText.display(field.value)
      let room = width.map { max(20, $0 - column - 4) }
      let lines = room.map { value.wrapped(to: $0) } ?? [value]
      let margin = "\n" + String(repeating: " ", count: column + 4)
      return "  " + palette.render(label, as: .dim) + "  " + lines.joined(separator: margin) + "\n"
    }.joined()
  }

  private func render(_ table: ReportTable) -> String {
    let columns = table.columns.map {
      Table.Column($0.title, alignment: $0.alignment == .right ? .right : .left)
    }
    let rows = table.rows.map { $0.map { SafeText.display($0) } }
    let title = table.title.map { render($0, as: .heading, indent: 0) } ?? ""
    let set = Table(columns: columns, rows: rows)
    let isTitled = columns.count > 2 && columns.allSatisfy { !$0.header.isEmpty }
    if let width, isTitled, !set.isReadable(at: width) { return title + blocks(table) }
    let lines = set.lines(width: width ?? Self.unboundWidth)
    // A table whose columns have no titles comes without a head.
    let heads = table.columns.contains { !$0.title.isEmpty } ? 1 : 0
    let head = lines.prefix(heads).map { palette.render($0, as: .dim) + "\n" }
    return title + head.joined() + lines.dropFirst(heads).map { $0 + "\n" }.joined()
  }

  /// Renders each row of a table that is too wide as its first cell, the others below by their titles.
  private func blocks(_ table: ReportTable) -> String {
    table.rows.map { row in
      let fields = zip(table.columns, row).dropFirst().filter { !$1.isEmpty }
        .map { ReportField($0.title, $1) }
      return "\n" + render(row.first ?? "", as: .accent, indent: 0) + render(fields)
    }.joined()
  }
}
