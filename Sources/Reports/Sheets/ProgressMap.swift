package import Coaching
import Texts

/// How far an account has come, a mark for every question: `●●○`.
package struct ProgressMap {
  private let texts: Texts

  /// Creates a map.
  package init(_ format: ValueFormat) {
    texts = format.texts
  }

  /// Returns the stages, each a table of its steps with the marks and where the conversation is.
  package func blocks(_ progress: Progress, account: String) -> [ReportBlock] {
    let title = ReportBlock.heading(texts(.progressTitle, ["account": account]), level: 1)
    return [title]
      + progress.stages.map { stage in
        let columns = [ReportTable.Column](repeating: ReportTable.Column(""), count: 3)
        return .table(
          ReportTable(title: heading(stage), columns: columns, rows: stage.steps.map(cells)))
      }
  }

  private func heading(_ stage: Progress.Stage) -> String {
    let filled = stage.steps.map(\.filled).reduce(0, +)
    let asked = stage.steps.map(\.asked).reduce(0, +)
    let count = texts(.routeFilled, ["filled": String(filled), "asked": String(asked)])
    return "\(stage.title) · \(count)"
  }

  private func cells(_ step: Progress.Step) -> [String] {
    let open = max(0, step.asked - step.filled)
    let marks = String(repeating: "●", count: step.filled) + String(repeating: "○", count: open)
    return [step.title, marks, step.isHere ? "← \(texts(.routeHere))" : ""]
  }
}
