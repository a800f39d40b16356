/// One block of a report as HTML.
struct PageBlock {
  /// Which block of the page it is, from 1.
  let number: Int
  let block: ReportBlock
  /// As many columns as an A4 page has room for when no cell of them is broken.
  private static let fewColumns = 5
  /// The width of a cell with few words, in times the size of the type.
  private static let shortWidth = 10.0

  /// The elements of the block; empty when there is nothing to show.
  var markup: String {
    switch block {
    case .heading(let text, let level):
      element("h\(min(max(level, 1), 6))", MarkupText.lines(text))
    case .paragraph(let text): element("p", MarkupText.lines(text))
    case .fields(let fields): markup(fields)
    case .table(let table): markup(table)
    case .list(let items):
      items.isEmpty
        ? "" : element("ul", items.map { element("li", MarkupText.lines($0)) }.joined())
    case .figure(let figure): markup(figure)
    case .rule: "<hr/>"
    }
  }

  private func element(_ name: String, _ content: String) -> String {
    "<\(name)>\(content)</\(name)>"
  }

  /// Paper has room for two columns of fields; one or two are not worth it.
  private func markup(_ fields: [ReportField]) -> String {
    guard !fields.isEmpty else { return "" }
    let style = fields.count > 2 ? " class=\"many\"" : ""
    return "<dl\(style)>\(fields.map(row).joined())\n</dl>"
  }

  private func row(_ field: ReportField) -> String {
    "\n<div><dt>\(MarkupText.lines(field.label))</dt><dd>\(MarkupText.lines(field.value))</dd></div>"
  }

  private func markup(_ table: ReportTable) -> String {
    let caption = table.title.map { "\n<caption>\(MarkupText.lines($0))</caption>" } ?? ""
    let isHeaded = table.columns.contains { !$0.title.isEmpty }
    let titles = table.columns.map { column in
      // A column without a title has no head that could be read out.
      column.title.isEmpty
        ? "<td></td>"
        : "<th scope=\"col\"\(column.alignment == .right ? " class=\"right\"" : "")>\(MarkupText.lines(column.title))</th>"
    }
    let head = isHeaded ? "\n<thead><tr>\(titles.joined())</tr></thead>" : ""
    let rows = table.rows.map { cells in
      let cells = table.columns.enumerated().map { index, column in
        let text = index < cells.count ? cells[index] : ""
        return "<td\(style(of: text, in: column, of: table))>\(MarkupText.lines(text))</td>"
      }
      return "\n<tr>\(cells.joined())</tr>"
    }
    let body = rows.isEmpty ? "" : "\n<tbody>\(rows.joined())\n</tbody>"
    guard !table.columns.isEmpty, isHeaded || !rows.isEmpty else {
      return table.title.map { element("p", MarkupText.lines($0)) } ?? ""
    }
    return "<div class=\"table\"><table>\(caption)\(head)\(body)\n</table></div>"
  }

  /// Cells with few words, such as days and names, are not broken where a table has the room.
  private func style(
    of text: String, in column: ReportTable.Column, of table: ReportTable
  ) -> String {
    let isShort =
      !text.isEmpty && table.columns.count <= Self.fewColumns
      && LabelLines(size: 1).width(of: text) <= Self.shortWidth
    let styles = [column.alignment == .right ? "right" : nil, isShort ? "short" : nil]
      .compactMap(\.self).joined(separator: " ")
    return styles.isEmpty ? "" : " class=\"\(styles)\""
  }

  private func markup(_ figure: Figure) -> String {
    let title = "<strong>\(MarkupText.lines(figure.title))</strong>"
    let summary = figure.summary.isEmpty ? "" : " <span>\(MarkupText.lines(figure.summary))</span>"
    let drawing = FigureSVG.markup(figure, id: "figure-\(number)")
    return "<figure>\n<figcaption>\(title)\(summary)</figcaption>\n\(drawing)\n</figure>"
  }
}
