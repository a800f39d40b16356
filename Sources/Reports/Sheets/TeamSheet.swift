package import Coaching
import Playbooks
package import Texts

/// How the reps of a team stand: scores, skills, what to practise, over time.
package struct TeamSheet {
  private let texts: Texts

  /// Creates a report.
  package init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns the report.
  package func blocks(_ report: TeamReport) -> [ReportBlock] {
    let rows = report.reps.count > 1 ? report.reps + [report.whole] : report.reps
    return [
      .heading(texts(.teamTitle), level: 1), .table(standings(rows, report)),
      .heading(texts(.teamSkills), level: 2), .table(skills(rows, report)),
      .heading(texts(.teamWeak), level: 2), .list(weak(report)),
      .heading(texts(.teamOver), level: 2), .fields(overTime(report)),
    ]
  }

  private func name(_ rep: RepStanding, _ report: TeamReport) -> String {
    if let name = rep.name { return name }
    let isWhole = rep.scores.count == report.whole.scores.count && report.reps.count > 1
    return texts(isWhole ? .teamAll : .teamNobody)
  }

  private func standings(_ rows: [RepStanding], _ report: TeamReport) -> ReportTable {
    let numbers: [TextKey] = [.teamTalks, .teamAverage, .teamFirst, .teamLast]
    return ReportTable(
      columns: [ReportTable.Column(texts(.teamRep))]
        + numbers.map { ReportTable.Column(texts($0), .right) },
      rows: rows.map { rep in
        [
          name(rep, report), String(rep.scores.count), String(rep.average),
          rep.scores.first.map { String($0.score) } ?? "",
          rep.scores.last.map { String($0.score) } ?? "",
        ]
      })
  }

  private func skills(_ rows: [RepStanding], _ report: TeamReport) -> ReportTable {
    let skills = PracticeSkill.allCases.filter { report.whole.skills[$0] != nil }
    return ReportTable(
      columns: [ReportTable.Column(texts(.teamSkill))]
        + rows.map { ReportTable.Column(name($0, report), .right) },
      rows: skills.map { skill in
        [texts(title(skill))]
          + rows.map { rep in
            rep.skills[skill].map { texts(.teamShare, ["percent": String($0.percent)]) } ?? ""
          }
      })
  }

  private func weak(_ report: TeamReport) -> [String] {
    report.reps.compactMap { rep in
      let checks = report.weakest(of: rep).map { $0.title[texts.language] }
      guard !checks.isEmpty else { return nil }
      let names = checks.joined(separator: texts(.wordSeparator))
      return texts(.teamWeakOf, ["name": name(rep, report), "checks": names])
    }
  }

  private func overTime(_ report: TeamReport) -> [ReportField] {
    report.reps.map { rep in
      let scores = rep.scores.map(\.score)
      let listed = scores.map(String.init).joined(separator: " ")
      return ReportField(
        name(rep, report),
        texts(.teamOverOf, ["plot": Sparkline(scores).text, "scores": listed]))
    }
  }

  private func title(_ skill: PracticeSkill) -> TextKey {
    switch skill {
    case .clarify: .skillClarify
    case .emphasize: .skillEmphasize
    case .probe: .skillProbe
    case .confirm: .skillConfirm
    case .dispel: .skillDispel
    case .secure: .skillSecure
    case .questions: .skillQuestions
    case .conclusion: .skillConclusion
    case .persuade: .skillPersuade
    case .slips: .skillSlips
    }
  }
}
