package import Accounts
package import Playbooks
import Texts

/// The list of all accounts in the columns of the method, under its motto.
package struct AccountTable {
  private let format: ValueFormat
  private let outline: Outline
  private let names: OutlineNames
  private var texts: Texts { format.texts }

  /// Creates the table of a playbook.
  package init(_ format: ValueFormat, _ outline: Outline) {
    self.format = format
    self.outline = outline
    names = OutlineNames(outline, format.texts.language)
  }

  /// The fields that a query must bring along for the columns.
  package var fields: [Accounts.FieldKey] {
    outline.sheet.flatMap(keys)
  }

  /// Returns the motto, the table and the count; a hint when there is no account.
  ///
  /// - Parameter isPart: Whether only some of the accounts were asked for.
  package func blocks(_ rows: [AccountSummary], isPart: Bool = false) -> [ReportBlock] {
    guard !rows.isEmpty else {
      return [.paragraph(texts(isPart ? .accountNoneMatching : .accountNone))]
    }
    let motto = outline.motto.map { ReportBlock.paragraph($0[texts.language]) }
    return [.heading(texts(.tableTitle), level: 1)] + [motto].compactMap(\.self)
      + [.table(table(rows)), .paragraph(texts(.accountCount, ["count": String(rows.count)]))]
  }

  /// Returns the accounts as a table.
  package func table(_ rows: [AccountSummary]) -> ReportTable {
    let titles =
      [texts(.tableAccount)] + outline.sheet.map { $0.title[texts.language] }
      + [texts(.tableStage), texts(.tableFollowUp)]
    return ReportTable(
      columns: titles.map { ReportTable.Column($0) },
      rows: rows.map { row in
        [row.name] + outline.sheet.map { cell($0, row) } + [stage(row), followUp(row)]
      })
  }

  private func keys(_ column: SheetColumn) -> [Accounts.FieldKey] {
    column.fields.isEmpty
      ? [Accounts.FieldKey(column.id)]
      : column.fields.map { Accounts.FieldKey($0.rawValue) }
  }

  private func cell(_ column: SheetColumn, _ row: AccountSummary) -> String {
    var people: [ContactID] = []
    var parts: [String] = []
    for key in keys(column) {
      switch row.fields[key] {
      case .people(let ids)?: people += ids.filter { !people.contains($0) }
      case .choice(let id)?:
        parts.append(names.segment(id) ?? format(.choice(id), of: key, people: [:]))
      case let value?: parts.append(format(value, of: key, people: row.people))
      case nil: break
      }
    }
    // One line has room for one person: the first that the columns' fields name.
    if let first = people.first {
      parts.insert(format(.people([first]), people: row.people), at: 0)
    }
    return parts.joined(separator: " · ")
  }

  private func stage(_ row: AccountSummary) -> String {
    let stage = row.step.flatMap(names.stage)
    let objections = String(row.openObjections)
    let open = row.openObjections == 0 ? nil : texts(.tableObjections, ["count": objections])
    return [stage, open].compactMap(\.self).joined(separator: " · ")
  }

  private func followUp(_ row: AccountSummary) -> String {
    guard let day = row.followUp else { return "" }
    let spoken = format.days.day(day)
    guard day < format.today else { return spoken }
    let days = String(format.today.ordinal - day.ordinal)
    return spoken + " · " + texts(.commitmentOverdueBy, ["count": days])
  }
}
