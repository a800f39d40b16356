package import Coaching
import Texts

/// What the dealer's self-check says, and what to build up first.
package struct FitReport {
  private let texts: Texts

  /// Creates a report.
  package init(_ format: ValueFormat) {
    texts = format.texts
  }

  /// Returns the result, the conditions, and what to build up for those that fall short.
  package func blocks(_ outcome: FitOutcome) -> [ReportBlock] {
    let titles: [TextKey] = [.fitCondition, .fitResult]
    let table = ReportTable(
      columns: titles.map { ReportTable.Column(texts($0)) }, rows: outcome.groups.map(cells))
    let build = outcome.groups.compactMap { group in
      group.build.map { group.title + texts(.wordColon) + $0 }
    }
    let first: [ReportBlock] =
      build.isEmpty ? [] : [.heading(texts(.fitBuild), level: 2), .list(build)]
    let count = String(outcome.unanswered)
    let note: [ReportBlock] =
      outcome.unanswered == 0 ? [] : [.paragraph(texts(.fitUnanswered, ["count": count]))]
    return [.heading(texts(.fitHeading), level: 1)] + note
      + [.paragraph(outcome.text), .table(table)] + first
  }

  private func cells(_ group: FitOutcome.Group) -> [String] {
    let score = texts(.fitScore, ["held": String(group.held), "asked": String(group.asked)])
    return [group.title, "\(texts(group.build == nil ? .fitHolds : .fitShort)) · \(score)"]
  }
}
