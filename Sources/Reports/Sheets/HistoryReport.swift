package import Accounts
package import Foundation
import Texts

/// How a field of the record changed, each value with the line it was typed in.
package struct HistoryReport {
  private let format: ValueFormat
  private var texts: Texts { format.texts }

  /// Creates a report.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Returns the changes of one field, oldest first; days are those where the entry was written.
  package func blocks(
    _ field: Accounts.FieldKey, label: String, of account: Account, in zone: TimeZone
  ) -> [ReportBlock] {
    let values = account.fields.histories[field]?.values ?? []
    guard !values.isEmpty else {
      return [.paragraph(texts(.historyNone, ["label": label]))]
    }
    var lines: [String] = []
    var old: String?
    for recorded in values {
      let new = recorded.value.map { format($0, of: field, in: account) }
      lines.append(line(from: old, to: new ?? texts(.historyCleared), recorded, zone))
      old = new
    }
    return [.heading(texts(.historyTitle, ["label": label]), level: 2), .list(lines)]
  }

  private func line(
    from old: String?, to new: String, _ recorded: Recorded<FieldValue?>, _ zone: TimeZone
  ) -> String {
    let local = TimeZone(identifier: recorded.zone) ?? zone
    var values = ["new": new, "when": format.days.day(CalendarDay(recorded.instant, in: local))]
    values["old"] = old
    let change = texts(old == nil ? .historyFirst : .historyChange, values)
    guard let typed = recorded.source?.text else { return change }
    return change + "\n" + texts(.historyTyped, ["text": typed])
  }
}
