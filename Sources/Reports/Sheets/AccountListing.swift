package import Accounts
package import Playbooks
import Texts

/// The list of all accounts in the columns of the method, to be taken away: every person is named,
/// and days are days.
package struct AccountListing {
  /// A row of the list.
  package struct Row: Hashable, Sendable {
    /// What stands in the columns from the account's name to its stage, in words.
    package let cells: [String]
    /// The earliest day on which a promise is due; nil when there is none.
    package let followUp: CalendarDay?
    /// How many objections stand.
    package let openObjections: Int
  }

  private let format: ValueFormat
  private let outline: Outline
  private let names: OutlineNames

  /// Creates the list of a playbook.
  package init(_ format: ValueFormat, _ outline: Outline) {
    self.format = format
    self.outline = outline
    names = OutlineNames(outline, format.texts.language)
  }

  /// The fields that a query must bring along for the columns.
  package var fields: [Accounts.FieldKey] { outline.sheet.flatMap(keys) }

  /// The heading: the cells of a row, then the day, then the number of objections.
  package var heading: [String] {
    [format.texts(.tableAccount)] + outline.sheet.map { $0.title[format.texts.language] }
      + [.tableStage, .tableFollowUp, .exportObjections].map { format.texts($0) }
  }

  /// Returns the row of an account.
  package func row(_ account: AccountSummary) -> Row {
    Row(
      cells: [account.name] + outline.sheet.map { cell($0, account) }
        + [account.step.flatMap(names.stage) ?? ""],
      followUp: account.followUp, openObjections: account.openObjections)
  }

  private func cell(_ column: SheetColumn, _ account: AccountSummary) -> String {
    var people: [ContactID] = []
    var parts: [String] = []
    for key in keys(column) {
      switch account.fields[key] {
      case .people(let ids)?: people += ids.filter { !people.contains($0) }
      case .choice(let id)?:
        parts.append(names.segment(id) ?? format(.choice(id), of: key, people: [:]))
      case let value?: parts.append(format(value, of: key, people: account.people))
      case nil: break
      }
    }
    if !people.isEmpty { parts.insert(format(.people(people), people: account.people), at: 0) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func keys(_ column: SheetColumn) -> [Accounts.FieldKey] {
    column.fields.isEmpty
      ? [Accounts.FieldKey(column.id)]
      : column.fields.map { Accounts.FieldKey($0.rawValue) }
  }
}
