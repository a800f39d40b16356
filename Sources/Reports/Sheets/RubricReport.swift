package import Coaching
import Playbooks
package import Texts

/// The published checklist by which talks are scored.
package struct RubricReport {
  private let texts: Texts

  /// Creates a report.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns the checks with their weights and what a trainer says of each.
  package func blocks(_ rubric: Rubric) -> [ReportBlock] {
    let language = texts.language
    let fields = rubric.checks.map { check in
      ReportField(
        check.title[language] + " · " + String(check.weight), check.advice[language])
    }
    return [
      .heading(texts(.scoreSheet, ["version": String(rubric.version)]), level: 1),
      .paragraph(texts(.scoreSheetHow, ["cost": String(rubric.hintCost)])), .fields(fields),
    ]
  }
}
