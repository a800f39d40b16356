package import Texts

/// Writes reports as Markdown: CommonMark with the tables of GitHub.
///
/// Every text of a report is shown as it is; nothing in it can become markup.
package struct MarkdownRenderer {
  private let texts: Texts

  /// Creates a renderer; the sentences give the signs between words.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns a report as the text of a file.
  ///
  /// - Parameters:
  ///   - blocks: The report.
  ///   - footer: What stands below it; nil for nothing.
  package func text(_ blocks: [ReportBlock], footer: String? = nil) -> String {
    var parts: [String] = []
    var bullet = "*"
    var isList = false
    for block in blocks {
      // Two lists in a row would run into one if their bullets were the same.
      if block.isList { bullet = isList && bullet == "-" ? "*" : "-" }
      isList = block.isList
      parts.append(text(block, bullet: bullet))
    }
    if let footer { parts += ["---", MarkdownText.lines(footer)] }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(_ block: ReportBlock, bullet: String) -> String {
    switch block {
    case .heading(let text, let level):
      String(repeating: "#", count: min(max(level, 1), 6)) + " " + MarkdownText.line(text)
    case .paragraph(let text): MarkdownText.lines(text)
    case .fields(let fields):
      fields.map { "\(bullet) \(words(of: $0))" }.joined(separator: "\n")
    case .table(let table): text(table)
    case .list(let items):
      items.map { "\(bullet) \(MarkdownText.lines($0, indent: "  "))" }.joined(separator: "\n")
    case .figure(let figure): MarkdownFigure.text(figure)
    case .rule: "---"
    }
  }

  private func words(of field: ReportField) -> String {
    let label = MarkdownText.line(field.label)
    let value = MarkdownText.lines(field.value, indent: "  ")
    return label.isEmpty ? value : "**\(label)**\(texts(.wordColon))\(value)"
  }

  private func text(_ table: ReportTable) -> String {
    let title = table.title.map(MarkdownText.line) ?? ""
    return [title.isEmpty ? "" : "**\(title)**", MarkdownTable.text(table)]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension ReportBlock {
  /// Whether Markdown shows it as a list.
  fileprivate var isList: Bool {
    switch self {
    case .fields, .list: true
    case .heading, .paragraph, .table, .figure, .rule: false
    }
  }
}
