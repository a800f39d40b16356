/// Draws series over steps as lines, each with a dash and a mark of its own, so that they differ
/// without colour too.
struct ChartDrawing {
  let chart: FigureChart
  /// The place of the plot.
  private static let (left, right, plotHeight) = (34.0, DrawingSheet.width - 14, 180.0)
  /// How many steps may have marks before they become a blur.
  private static let mostMarks = 40

  /// Draws the names of the series, the scale, and the lines.
  func draw(on sheet: inout DrawingSheet) {
    let top = legend(on: &sheet) + 12
    let bottom = top + Self.plotHeight
    for value in [0.0, 25, 50, 75, 100] {
      let y = bottom - Self.plotHeight * value / 100
      sheet.path([(Self.left, y), (Self.right, y)], value == 0 ? "axis" : "grid")
      sheet.text(String(Int(value)), x: Self.left - 7, y: y + 4, "small muted", .end)
    }
    steps(at: bottom + 18, on: &sheet)
    for (index, series) in chart.series.enumerated() {
      draw(series, style: index % 4, bottom: bottom, on: &sheet)
    }
    sheet.height = bottom + 26
  }

  /// Draws the names with their courses, as many a row as there is room for; returns their end.
  private func legend(on sheet: inout DrawingSheet) -> Double {
    let words = LabelLines(size: DrawingSheet.textSize)
    var (x, y) = (0.0, 0.0)
    for (index, series) in chart.series.enumerated() {
      let text = [series.name, series.course].filter { !$0.isEmpty }.joined(separator: " ")
      let lines = words.lines(of: text, width: DrawingSheet.width - 42, atMost: 1)
      let width = 42 + (lines.first.map(words.width) ?? 0) + 24
      if x > 0, x + width - 24 > DrawingSheet.width { (x, y) = (0, y + 22) }
      sheet.path([(x, y + 11), (x + 32, y + 11)], "line s\(index % 4)")
      mark(index % 4, x: x + 16, y: y + 11, on: &sheet)
      sheet.text(lines, x: x + 40, y: y + 16, "word")
      x += width
    }
    return chart.series.isEmpty ? y : y + 22
  }

  private func draw(
    _ series: FigureSeries, style: Int, bottom: Double, on sheet: inout DrawingSheet
  ) {
    let places = series.values.enumerated().map { index, value in
      value.map { (x: place(of: index), y: bottom - Self.plotHeight * $0 / 100) }
    }
    for run in places.split(whereSeparator: { $0 == nil }) {
      let points = run.compactMap(\.self)
      if points.count > 1 { sheet.path(points, "line s\(style)") }
      guard places.count <= Self.mostMarks || points.count == 1 else { continue }
      for point in points { mark(style, x: point.x, y: point.y, on: &sheet) }
    }
  }

  private func mark(_ style: Int, x: Double, y: Double, on sheet: inout DrawingSheet) {
    let name = "mark s\(style)"
    switch style {
    case 0: sheet.circle(x: x, y: y, radius: 4, name)
    case 1: sheet.box(x: x - 3.6, y: y - 3.6, width: 7.2, height: 7.2, name, radius: 0)
    case 2: sheet.path([(x, y - 5), (x + 4.6, y + 3.4), (x - 4.6, y + 3.4)], name, isClosed: true)
    default:
      let points = [(x: x, y: y - 5), (x + 5, y), (x, y + 5), (x - 5, y)]
      sheet.path(points, name, isClosed: true)
    }
  }

  /// Draws the names of the steps that have room, the first and the last before all others.
  private func steps(at y: Double, on sheet: inout DrawingSheet) {
    let words = LabelLines(size: DrawingSheet.smallSize)
    var taken: [ClosedRange<Double>] = []
    let ends = chart.steps.isEmpty ? [] : [0, chart.steps.count - 1]
    for index in ends + Array(chart.steps.indices) {
      let width = words.width(of: chart.steps[index])
      let center = min(max(place(of: index), width / 2), DrawingSheet.width - width / 2)
      let range = (center - width / 2 - 5)...(center + width / 2 + 5)
      guard !taken.contains(where: { $0.overlaps(range) }) else { continue }
      taken.append(range)
      sheet.text(chart.steps[index], x: center, y: y, "small muted", .middle)
    }
  }

  private func place(of step: Int) -> Double {
    guard chart.steps.count > 1 else { return (Self.left + Self.right) / 2 }
    let inner = (Self.left + 10, Self.right - 10)
    return inner.0 + (inner.1 - inner.0) * Double(step) / Double(chart.steps.count - 1)
  }
}
