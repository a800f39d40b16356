package import Coaching
import Playbooks
package import Texts

/// How the reps of a team stand: scores, skills, what to practise, over time.
package struct TeamSheet {
  /// So many courses can be told apart in one chart.
  private static let coursesOfChart = 4

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
      shares(report), .table(skills(rows, report)),
      .heading(texts(.teamWeak), level: 2), .list(weak(report)),
    ] + overTime(report) + report.reps.compactMap { course($0, report) }
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

  /// The scores talk by talk, a few reps to a chart.
  private func overTime(_ report: TeamReport) -> [ReportBlock] {
    stride(from: 0, to: report.reps.count, by: Self.coursesOfChart).map { first in
      let reps = report.reps[first..<min(first + Self.coursesOfChart, report.reps.count)]
      let most = reps.map(\.scores.count).max() ?? 0
      return .figure(
        Figure(
          title: texts(.teamOver), summary: texts(.teamOverOf, ["count": String(most)]),
          content: .chart(
            FigureChart(
              steps: (0..<most).map { String($0 + 1) },
              series: reps.map { FigureSeries(name($0, report), $0.scores.map(\.score)) }))))
    }
  }

  /// How the weakest skills of a rep went from talk to talk.
  private func course(_ rep: RepStanding, _ report: TeamReport) -> ReportBlock? {
    let skills = rep.weakestSkills.prefix(Self.coursesOfChart)
    guard rep.scores.count > 1, !skills.isEmpty else { return nil }
    let series = skills.map { skill in
      FigureSeries(texts(title(skill)), (rep.courses[skill] ?? []).map { $0.map(Double.init) })
    }
    return .figure(
      Figure(
        title: texts(.teamCourse, ["name": name(rep, report)]), summary: texts(.teamCourseOf),
        content: .chart(
          FigureChart(steps: rep.scores.indices.map { String($0 + 1) }, series: series))))
  }

  /// The share of each skill over all talks.
  private func shares(_ report: TeamReport) -> ReportBlock {
    let bars = PracticeSkill.allCases.compactMap { skill in
      report.whole.skills[skill].map { share in
        FigureBar(texts(title(skill)), done: share.met, of: share.count)
      }
    }
    return .figure(
      Figure(
        title: texts(.teamSkills),
        summary: texts(.teamSkillsOf, ["count": String(report.whole.scores.count)]),
        content: .progress(bars)))
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
