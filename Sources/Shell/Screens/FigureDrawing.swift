import Reports
import Terminal

/// Figures as lines for a terminal, made of block characters and signs that need no colour.
struct FigureDrawing {
  private let palette: Palette
  /// The columns to fill; nil when lines are not to be broken.
  private let width: Int?

  /// The columns of a line that has no end.
  private static let unboundWidth = 10_000

  /// Creates a drawing.
  ///
  /// - Parameters:
  ///   - palette: Colours what is full.
  ///   - width: The columns to fill; nil when lines are not to be broken.
  init(_ palette: Palette, width: Int?) {
    self.palette = palette
    self.width = width
  }

  /// Returns what is drawn below the title, each line ready to be written.
  func lines(_ content: Figure.Content) -> [String] {
    switch content {
    case .progress(let bars):
      table(
        bars.map { bar in
          [SafeText.display(bar.label), paint(BlockBar.bar(bar.share, columns: length)), bar.count]
        })
    case .coverage(let roles): lines(roles)
    case .chart(let chart):
      table(
        chart.series.map { series in
          let curve = BlockBar.curve(series.values, columns: 2 * length)
          return [SafeText.display(series.name), palette.render(curve, as: .accent), series.course]
        })
    case .checks(let checks): checks.flatMap(lines)
    case .timeline(let timeline): timeline.spans.flatMap { lines($0, in: timeline) }
    }
  }

  /// How long a bar is.
  private var length: Int { width.map { $0 < 50 ? 10 : 20 } ?? 20 }

  private func paint(_ bar: String) -> String {
    let full = bar.prefix { $0 == "█" }
    return palette.render(String(full), as: .accent)
      + palette.render(String(bar[full.endIndex...]), as: .dim)
  }

  /// Rows whose last column stands to the right; words are cut before bars are.
  private func table(_ rows: [[String]]) -> [String] {
    let columns = [
      Table.Column(), Table.Column(minimum: 2 * length),
      Table.Column(alignment: .right, minimum: 9),
    ]
    return Table(columns: columns, rows: rows).lines(width: (width ?? Self.unboundWidth) - 2)
      .map { "  " + $0 }
  }

  private func lines(_ roles: [FigureRole]) -> [String] {
    let column = roles.map { DisplayWidth.columns(of: SafeText.display($0.label)) }.max() ?? 0
    // Where the words would have no room beside the parts, they stand below them.
    let isNarrow = width.map { $0 - column - 6 < 20 } ?? false
    return roles.flatMap { role in
      let sign = role.isCovered ? palette.render("●", as: .success) : palette.render("○", as: .dim)
      let style: Style? = role.isCovered ? nil : .dim
      if isNarrow {
        return hanging("  \(sign) ", columns: 4, role.label, nil)
          + hanging("    ", columns: 4, role.detail, style)
      }
      let label = SafeText.display(role.label).padded(to: column)
      return hanging("  \(sign) \(label)  ", columns: column + 6, role.detail, style)
    }
  }

  private func lines(_ check: FigureCheck) -> [String] {
    let style: Style =
      switch check.state {
      case .met: .success
      case .missed: .error
      case .absent: .dim
      }
    let words = check.note.isEmpty ? check.label : "\(check.label) · \(check.note)"
    return hanging("  \(palette.render(check.sign, as: style)) ", columns: 4, words, nil)
  }

  private func lines(_ span: FigureSpan, in timeline: FigureTimeline) -> [String] {
    let (start, end) = timeline.places(of: span)
    let filling: Character = span.state == .done ? "▒" : "█"
    let bar = BlockBar.span(from: start, to: end, filling: filling, columns: 2 * length)
    let style: Style = span.state == .late ? .warning : .accent
    let words = span.note.isEmpty ? span.label : "\(span.label) · \(span.note)"
    return hanging("  ", columns: 2, words, nil) + ["  " + palette.render(bar, as: style)]
  }

  /// Words behind a margin, broken where the screen ends and set below their own beginning.
  private func hanging(
    _ margin: String, columns: Int, _ words: String, _ style: Style?
  ) -> [String] {
    let words = SafeText.display(words)
    let lines = width.map { words.wrapped(to: max(20, $0 - columns)) } ?? [words]
    let space = String(repeating: " ", count: columns)
    return lines.enumerated().map { index, line in
      (index == 0 ? margin : space) + (style.map { palette.render(line, as: $0) } ?? line)
    }
  }
}
