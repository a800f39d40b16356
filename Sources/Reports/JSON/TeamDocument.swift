package import Coaching

/// A rep's line of a team report as JSON.
package struct TeamDocument: Encodable, Sendable {
  /// One talk.
  struct Talk: Encodable {
    @Nullable var date: String?
    let score: Int
  }

  /// The share of a skill or check, in percent.
  struct Share: Encodable {
    let met: Int
    let of: Int
    let percent: Int

    init(_ share: RepStanding.Share) {
      met = share.met
      of = share.count
      percent = share.percent
    }
  }

  @Nullable var rep: String?
  let talks: [Talk]
  let average: Int
  let skills: [String: Share]
  let checks: [String: Share]
  let practise: [String]

  /// Creates the line of a rep.
  package init(_ rep: RepStanding, in report: TeamReport) {
    average = rep.average
    talks = rep.scores.map { Talk(date: $0.date, score: $0.score) }
    skills = Dictionary(
      uniqueKeysWithValues: rep.skills.map { ($0.key.rawValue, Share($0.value)) })
    checks = rep.checks.mapValues(Share.init)
    practise = report.weakest(of: rep).map(\.id)
    self.rep = rep.name
  }
}
