package import Coaching
import Diagnostics
import Playbooks
package import Texts

/// Which checks of a talk were met and which were missed, in their order.
package struct CheckFigure {
  private let texts: Texts

  /// Creates the figure in a language.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns the checks of a score; nil when nothing was checked.
  package func figure(_ card: ScoreCard) -> Figure? {
    guard !card.results.isEmpty else { return nil }
    let checks = card.results.map { result in
      FigureCheck(
        result.check.title[texts.language], result.isMet ? .met : .missed,
        note: texts(.figureTurn, ["turn": String(result.outcome.turn)]))
    }
    let values = [
      "met": String(checks.count { $0.state == .met }), "count": String(checks.count),
    ]
    return Figure(
      title: texts(.figureChecks), summary: texts(.figureChecksOf, values),
      content: .checks(checks))
  }
}
