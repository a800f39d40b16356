package import Accounts
package import Coaching
import Texts

/// What a rep reads on the way to a visit: the card, the people, what is promised and open.
package struct BriefReport {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a report.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Returns the brief of an account, at most so many of the questions still open among it.
  package func blocks(
    _ account: Account, _ card: VisitCard, open: [OpenPoint], limit: Int = 5
  ) -> [ReportBlock] {
    [.heading(texts(.cardBrief, ["account": account.name]), level: 1)]
      + VisitCardReport(format).sections(card, of: account)
      + list(.cardPeople, account.contacts.map { format.people.full($0.details) })
      + list(.cardPromised, account.openCommitments.map(promise))
      + list(.cardObjections, account.openObjections.map(\.words))
      + list(.cardOpen, points(open, limit))
  }

  private func list(_ title: TextKey, _ items: [String]) -> [ReportBlock] {
    items.isEmpty ? [] : [.heading(texts(title), level: 2), .list(items)]
  }

  private func promise(_ commitment: Commitment) -> String {
    let owner = format.people.side(commitment.terms.owner)
    return [commitment.terms.what, owner, CommitmentList(format).due(commitment)]
      .joined(separator: " · ")
  }

  private func points(_ open: [OpenPoint], _ limit: Int) -> [String] {
    let shown = open.prefix(limit).map { point in
      texts(
        .routeOpenPoint, ["label": point.label, "stage": point.stage, "step": point.step])
    }
    let more = open.count - shown.count
    return shown + (more > 0 ? [texts(.cardMore, ["count": String(more)])] : [])
  }
}
