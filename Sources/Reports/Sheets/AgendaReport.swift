import Accounts
package import Coaching
import Texts

/// The agenda of a day for people.
package struct AgendaReport {
  /// How many accounts without a next step are named.
  private static let namedAccounts = 20

  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a report.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Returns the sections that hold something, overdue first, then the accounts left alone.
  package func blocks(_ agenda: Agenda) -> [ReportBlock] {
    let list = CommitmentList(format)
    var blocks: [ReportBlock] = [
      .heading(texts(.agendaHeading, ["day": format.days.day(format.today)]), level: 1)
    ]
    for section in Agenda.Section.allCases {
      let items = agenda.items(in: section)
      guard !items.isEmpty else { continue }
      let table = list.table(items.map(\.row), title: title(section), numbers: items.map(\.number))
      blocks.append(.table(table))
    }
    if agenda.items.isEmpty { blocks.append(.paragraph(texts(.commitmentNone))) }
    return blocks + visits(agenda.visits) + occasions(agenda.occasions) + idle(agenda.idle)
      + toForget(agenda.toForget.count)
  }

  private func title(_ section: Agenda.Section) -> String {
    switch section {
    case .overdue: texts(.commitmentOverdue)
    case .today: texts(.agendaDueToday)
    case .thisWeek: texts(.agendaThisWeek)
    case .later: texts(.agendaLater)
    case .undated: texts(.agendaUndated)
    }
  }

  private func visits(_ visits: [Agenda.Visit]) -> [ReportBlock] {
    list(
      .agendaVisits,
      visits.map { visit in
        let key: TextKey = visit.due.isMissed ? .agendaVisitMissed : .agendaVisit
        let day = format.days.due(visit.due.day, at: visit.due.time)
        return texts(key, ["account": visit.accountName, "day": day])
      })
  }

  private func occasions(_ occasions: [OccasionAhead]) -> [ReportBlock] {
    list(
      .agendaOccasions,
      occasions.map { occasion in
        let values = [
          "account": occasion.row.accountName, "what": occasion.row.thing.terms.what,
          "day": format.days.day(occasion.day),
          "count": String(occasion.day.ordinal - format.today.ordinal),
        ]
        return texts(.agendaOccasion, values)
      })
  }

  /// Returns the agenda in three lines, for the moment the shell opens.
  package func lines(_ digest: AgendaDigest) -> [String] {
    let names = digest.toContact.prefix(3)
    return [
      texts(
        .agendaLineToday,
        [
          "day": format.days.day(format.today), "today": String(digest.dueToday),
          "overdue": String(digest.overdue),
        ]),
      texts(
        .agendaLineWeek,
        ["week": String(digest.thisWeek), "occasions": String(digest.occasions)])
        + (names.isEmpty ? "" : texts(.agendaLineVisits, ["names": format.joined(Array(names))])),
      texts(.agendaLineIdle, ["count": String(digest.idle)]),
    ]
  }

  private func list(_ title: TextKey, _ items: [String]) -> [ReportBlock] {
    items.isEmpty ? [] : [.heading(texts(title), level: 2), .list(items)]
  }

  private func toForget(_ count: Int) -> [ReportBlock] {
    count == 0 ? [] : [.rule, .paragraph(texts(.forgetAgenda, ["count": String(count)]))]
  }

  private func idle(_ accounts: [AccountSummary]) -> [ReportBlock] {
    guard !accounts.isEmpty else { return [] }
    let names = accounts.prefix(Self.namedAccounts).map(\.name)
    let rest = accounts.count - names.count
    let more = rest > 0 ? [texts(.agendaMoreIdle, ["count": String(rest)])] : []
    return [.heading(texts(.agendaIdle), level: 2), .list(names + more)]
  }
}
