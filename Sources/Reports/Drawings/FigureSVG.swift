/// Draws figures as SVG, to be put into a page.
struct FigureSVG {
  /// Returns the drawing of a figure.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - id: A name that no other drawing of the page has.
  static func markup(_ figure: Figure, id: String) -> String {
    var sheet = DrawingSheet()
    switch figure.content {
    case .progress(let bars): BarDrawing(bars: bars).draw(on: &sheet)
    case .coverage(let roles): RoleDrawing(roles: roles).draw(on: &sheet)
    case .chart(let chart): ChartDrawing(chart: chart).draw(on: &sheet)
    case .checks(let checks): CheckDrawing(checks: checks).draw(on: &sheet)
    case .timeline(let timeline): TimelineDrawing(timeline: timeline).draw(on: &sheet)
    }
    return sheet.markup(title: figure.title, summary: summary(of: figure), id: id)
  }

  /// The sentence about the figure with what is drawn, for those who listen.
  private static func summary(of figure: Figure) -> String {
    let parts: [String] =
      switch figure.content {
      case .progress(let bars): bars.map { "\($0.label) \($0.count)" }
      case .coverage(let roles): roles.map { "\($0.label): \($0.detail)" }
      case .chart(let chart): chart.series.map { "\($0.name) \($0.course)" }
      case .checks(let checks): checks.map { "\($0.sign) \($0.label)" }
      case .timeline(let timeline): timeline.spans.map { "\($0.label): \($0.note)" }
      }
    return ([figure.summary] + [parts.joined(separator: "; ")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
