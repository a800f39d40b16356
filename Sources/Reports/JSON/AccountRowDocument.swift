package import Accounts
package import Foundation
import Playbooks

/// A row of the list of accounts as JSON; it needs the outline of the playbook alone.
package struct AccountRowDocument: Encodable, Sendable {
  /// A field of the row.
  package struct Field: Encodable, Sendable {
    /// The value for programs.
    package let value: ValueDocument
    /// The value for people.
    package let text: String
  }

  /// The account's UUID.
  package let id: String
  /// What the account is called.
  package let name: String
  /// The stage the account is in.
  @Nullable package var stage: String?
  /// The step asked for last, `stage.step`.
  @Nullable package var step: String?
  /// The fields of the table's columns that are filled, by their keys.
  package let fields: [String: Field]
  /// The earliest day on which a promise is due.
  @Nullable package var nextFollowUp: String?
  package let openObjections: Int
  /// When something was last written of it, ISO 8601 with the offset.
  package let updatedAt: String

  /// Creates the document of a row.
  package init(
    _ row: AccountSummary, _ names: OutlineNames, _ format: ValueFormat, in zone: TimeZone
  ) {
    id = row.id.description
    name = row.name
    stage = row.step.flatMap { StepID($0)?.stage }
    step = row.step
    fields = Dictionary(
      row.fields.map { key, value in
        (key.rawValue, Self.field(key, value, row.people, names, format))
      }, uniquingKeysWith: { $1 })
    nextFollowUp = row.followUp?.description
    openObjections = row.openObjections
    updatedAt = JSONText.instant(row.updated, in: zone)
  }

  private static func field(
    _ key: Accounts.FieldKey, _ value: FieldValue, _ people: [ContactID: ContactDetails],
    _ names: OutlineNames, _ format: ValueFormat
  ) -> Field {
    var title: String?
    if case .choice(let id) = value { title = names.segment(id) }
    return Field(
      value: ValueDocument(value, people: people, choiceTitle: title),
      text: title ?? format(value, of: key, people: people))
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, stage, step, fields
    case nextFollowUp = "next_follow_up"
    case openObjections = "open_objections"
    case updatedAt = "updated_at"
  }
}
