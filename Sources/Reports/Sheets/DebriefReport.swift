package import Coaching
import Playbooks
package import Texts

/// What is to be said of a talk when it is over.
package struct DebriefReport {
  private let texts: Texts
  private let topicTitle: (String) -> String?

  /// Creates a report.
  ///
  /// - Parameter topicTitle: Returns what a topic of objections is called.
  package init(_ texts: Texts, topicTitle: @escaping (String) -> String?) {
    self.texts = texts
    self.topicTitle = topicTitle
  }

  /// Returns score, three points, mood, better words, and the comparison.
  ///
  /// - Parameter withChecks: Whether every check is shown, for a page rather than a screen.
  package func blocks(_ debrief: Debrief, withChecks: Bool = false) -> [ReportBlock] {
    let head = debrief.transcript.head
    let values = [
      "name": head.title ?? head.scenario ?? "", "score": String(debrief.card.score),
    ]
    return [.heading(texts(.debriefTitle, values), level: 1)]
      + points(debrief) + figures(debrief, withChecks: withChecks)
      + (debrief.rewording.map(better) ?? [])
      + (debrief.earlier.map { earlier($0, debrief.card.score) } ?? [])
      + (withChecks ? [] : [.paragraph(texts(.debriefAll))])
  }

  private func points(_ debrief: Debrief) -> [ReportBlock] {
    guard !debrief.points.isEmpty else { return [] }
    let score = ScoreReport(texts, topicTitle: topicTitle)
    return [.heading(texts(.debriefPoints), level: 2)]
      + debrief.points.flatMap { point -> [ReportBlock] in
        let check = point.result.check
        let words = (point.isKept ? check.praise : check.advice)[texts.language]
        let key: TextKey = point.isKept ? .debriefKeep : .debriefChange
        let outcome = point.result.outcome
        return [.paragraph(texts(key, ["advice": words]))]
          + (outcome.words.isEmpty ? [] : [.list([score.quote(outcome)])])
      }
  }

  private func figures(_ debrief: Debrief, withChecks: Bool) -> [ReportBlock] {
    let mood = MoodFigure(texts).figure(debrief.moods)
    let checks = withChecks ? CheckFigure(texts).figure(debrief.card) : nil
    return [mood, checks].compactMap { $0.map(ReportBlock.figure) }
  }

  private func better(_ rewording: Debrief.Rewording) -> [ReportBlock] {
    [
      .heading(texts(.debriefBetter), level: 2),
      .paragraph(
        rewording.words.isEmpty
          ? texts(.debriefNever, ["check": rewording.check.title[texts.language]])
          : texts(.debriefSaid, ["turn": String(rewording.turn), "words": rewording.words])),
      .paragraph(texts(.debriefTry, ["words": rewording.better])),
    ]
  }

  private func earlier(_ earlier: Debrief.Earlier, _ score: Int) -> [ReportBlock] {
    func names(_ key: TextKey, _ checks: [RubricCheck]) -> [String] {
      let names = checks.map { $0.title[texts.language] }.joined(separator: texts(.wordSeparator))
      return checks.isEmpty ? [] : [texts(key, ["checks": names])]
    }
    let values = ["before": String(earlier.score), "now": String(score)]
    let lines = names(.debriefGained, earlier.gained) + names(.debriefLost, earlier.lost)
    return [
      .heading(texts(.debriefEarlier), level: 2), .paragraph(texts(.debriefScores, values)),
    ] + (lines.isEmpty ? [] : [.list(lines)])
  }
}
