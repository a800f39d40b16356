package import Accounts
import Texts

/// The promises of one account or of all, as tables.
package struct CommitmentList {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a list.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Returns promises of several accounts as one table, numbered from 1 unless numbers are given.
  package func table(
    _ rows: [Owned<Commitment>], title: String? = nil, numbers: [Int]? = nil
  ) -> ReportTable {
    let account = ReportTable.Column(texts(.commitmentAccount))
    var columns = columns(withReason: false)
    columns.insert(account, at: 1)
    let cells = rows.enumerated().map { index, row in
      let number = numbers?[index] ?? index + 1
      var cells = self.cells(row.thing, number: number, withReason: false)
      cells.insert(row.accountName, at: 1)
      return cells
    }
    return ReportTable(title: title, columns: columns, rows: cells)
  }

  /// Returns an account's open promises as a table, the earliest due first, numbered from 1.
  package func table(openOf account: Account) -> ReportTable {
    table(account.openCommitments, title: nil, numbered: account.openCommitments)
  }

  /// Returns an account's promises, those overdue, open and settled apart; empty when none is.
  package func blocks(_ account: Account) -> [ReportBlock] {
    guard !account.commitments.isEmpty else { return [] }
    let open = account.openCommitments
    let overdue = open.filter { $0.isOverdue(on: format.today) }
    let coming = open.filter { !$0.isOverdue(on: format.today) }
    let done = account.commitments.filter { $0.state == .done }
    let dropped = account.commitments.filter { $0.state == .dropped }
    let groups: [(TextKey, [Commitment])] = [
      (.commitmentOverdue, overdue), (.commitmentOpen, coming), (.commitmentDone, done),
      (.commitmentDropped, dropped),
    ]
    return [.heading(texts(.commitmentHeading), level: 2)]
      + groups.filter { !$0.1.isEmpty }.map {
        .table(table($0.1, title: texts($0.0), numbered: open))
      }
  }

  /// Says when a promise is due, how long overdue it is, and from where it was moved.
  package func due(_ commitment: Commitment) -> String {
    let terms = commitment.terms
    guard terms.due != nil || commitment.state == .open else { return "" }
    var parts = [format.days.due(terms.due, at: terms.time)]
    if let due = terms.due, commitment.state == .open {
      if due == format.today { parts.append(texts(.commitmentToday)) }
      if commitment.isOverdue(on: format.today) {
        let days = format.today.ordinal - due.ordinal
        parts.append(texts(.commitmentOverdueBy, ["count": String(days)]))
      }
    }
    if !commitment.movedFrom.isEmpty {
      let days = format.joined(commitment.movedFrom.map(format.days.day))
      parts.append(texts(.commitmentMoved, ["days": days]))
    }
    return parts.joined(separator: " · ")
  }

  /// Makes a table in which a promise has its number among the open ones.
  private func table(
    _ commitments: [Commitment], title: String?, numbered open: [Commitment]
  ) -> ReportTable {
    let hasReason = commitments.contains { $0.terms.reason != nil }
    return ReportTable(
      title: title, columns: columns(withReason: hasReason),
      rows: commitments.map { commitment in
        let index = open.firstIndex { $0.id == commitment.id }
        return cells(commitment, number: index.map { $0 + 1 }, withReason: hasReason)
      })
  }

  private func columns(withReason: Bool) -> [ReportTable.Column] {
    [
      ReportTable.Column("", .right), ReportTable.Column(texts(.commitmentWhat)),
      ReportTable.Column(texts(.commitmentOwner)), ReportTable.Column(texts(.commitmentDue)),
    ] + (withReason ? [ReportTable.Column(texts(.commitmentReason))] : [])
  }

  private func cells(_ commitment: Commitment, number: Int?, withReason: Bool) -> [String] {
    let terms = commitment.terms
    return [
      number.map(String.init) ?? "", terms.what, format.people.owner(terms), due(commitment),
    ]
      + (withReason ? [terms.reason ?? ""] : [])
  }
}
