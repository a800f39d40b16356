package import Coaching
package import Texts

/// How a customer felt in a rehearsal, utterance by utterance.
package struct MoodFigure {
  private let texts: Texts

  /// Creates the figure in a language.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns the chart of moods in their order; nil with fewer than two, which show no course.
  package func figure(_ moods: [Mood]) -> Figure? {
    guard moods.count > 1 else { return nil }
    let series = [
      FigureSeries(texts(.debriefTrust), moods.map(\.trust)),
      FigureSeries(texts(.debriefPatience), moods.map(\.patience)),
      FigureSeries(texts(.debriefInterest), moods.map(\.interest)),
    ]
    return Figure(
      title: texts(.debriefMood), summary: texts(.figureMoodOf, ["count": String(moods.count)]),
      content: .chart(FigureChart(steps: moods.indices.map { String($0 + 1) }, series: series)))
  }
}
