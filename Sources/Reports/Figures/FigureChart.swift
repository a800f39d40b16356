/// Several series over the same steps, on a scale from 0 to 100. Up to four are told apart by mark and
/// dash; a fifth looks like the first.
///
///     FigureChart(
///       steps: ["1", "2", "3"],
///       series: [FigureSeries("Trust", [40, 45, 60]), FigureSeries("Patience", [80, 70, 65])])
package struct FigureChart: Hashable, Sendable {
  /// What each step is called, from left to right; the drawings show as many as there is room for,
  /// the first and the last in any case.
  package let steps: [String]
  /// The series, each with one value a step.
  package let series: [FigureSeries]

  /// Creates a chart; a series is cut or filled up with gaps to the number of steps.
  package init(steps: [String], series: [FigureSeries]) {
    self.steps = steps
    self.series = series.map { series in
      let missing = max(0, steps.count - series.values.count)
      let gaps = [Double?](repeating: nil, count: missing)
      return FigureSeries(series.name, Array(series.values.prefix(steps.count)) + gaps)
    }
  }
}
