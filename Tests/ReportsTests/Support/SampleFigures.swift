import Accounts
import Coaching
import Diagnostics
import Reports
import Testing
import Texts

/// A figure of each kind.
enum SampleFigures {
  /// Returns the figures in a language.
  static func all(_ language: Language) throws -> [Figure] {
    let sample = try Sample(language)
    let account = AccountFigures(sample.format, sample.catalog)
    let moods = [(40, 80, 20), (45, 70, 25), (60, 66, 50), (58, 40, 71)].map {
      Mood(trust: $0.0, patience: $0.1, interest: $0.2)
    }
    return [
      account.progress(sample.account), account.coverage(sample.account),
      try #require(MoodFigure(sample.format.texts).figure(moods)), skills, checks,
      try timeline(sample.format),
    ]
  }

  private static var skills: Figure {
    let weeks = (1...12).map { "W\($0)" }
    let values: [Double?] = [20, 24, nil, 31, 40, 38, 52, 55, nil, 61, 66, 72.5]
    return Figure(
      title: "Skill", summary: "Twelve weeks.",
      content: .chart(FigureChart(steps: weeks, series: [FigureSeries("明确 Clarify", values)])))
  }

  private static var checks: Figure {
    let checks = [
      FigureCheck("问清真正的原因", .met, note: "第3句"),
      FigureCheck("Names a day", .missed, note: "turn 9"),
      FigureCheck("Says back what was said", .absent),
    ]
    return Figure(title: "Checks", summary: "1 of 2.", content: .checks(checks))
  }

  private static func timeline(_ format: ValueFormat) throws -> Figure {
    let spans = [
      FigureSpan(
        "核实库存", from: try Days.day("2026-11-16"), to: try Days.day("2026-11-23"), .late,
        note: "overdue"),
      FigureSpan(
        "Trial drive with 李局长", from: try Days.day("2026-12-08"), to: try Days.day("2026-12-04"),
        note: "4–8 Dec"),
      FigureSpan(
        "Send the price list", from: try Days.day("2026-11-20"), to: try Days.day("2026-11-20"),
        .done, note: "done"),
    ]
    let timeline = try #require(
      FigureTimeline(
        spans, today: FigureMark(try Days.today, "today"), words: { format.days.day($0) }))
    return Figure(title: "Dates", summary: "", content: .timeline(timeline))
  }
}
