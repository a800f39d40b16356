package import Accounts
import Foundation

/// A hit of a search as JSON.
package struct SearchHitDocument: Encodable, Sendable {
  /// The account's UUID.
  package let account: String
  /// What the account is called now; empty for the dealer's own record.
  package let accountName: String
  /// The kind of the entry as the journal names it, such as `note` or `commitment`.
  package let kind: String
  /// The field it fills; null for other kinds.
  @Nullable package var field: String?
  /// Who says it in an exercise, `rep` or `customer`; null for everything that is none.
  @Nullable package var speaker: String?
  /// What was noted.
  package let text: String
  /// Where the words stand in the text, in Unicode scalars: where each begins and where it ends.
  package let marks: [[Int]]
  /// The entry's UUID.
  package let entry: String
  /// When it was noted, ISO 8601 with the offset of the writer's zone.
  package let at: String

  /// Creates the document of a hit.
  package init(_ hit: SearchHit, _ settings: DocumentSettings) {
    account = hit.entry.account.description
    accountName = hit.accountName
    kind = hit.entry.body.kind
    field =
      switch hit.entry.body {
      case .set(let key, _), .cleared(let key), .unread(let key): key.rawValue
      default: nil
      }
    speaker = hit.voice?.rawValue
    text = hit.text
    marks = hit.marks.map { [$0.lowerBound, $0.upperBound] }
    entry = hit.entry.id.description
    at = JSONText.instant(
      hit.entry.instant, in: TimeZone(identifier: hit.entry.zone) ?? settings.zone)
  }

  private enum CodingKeys: String, CodingKey {
    case account, kind, field, speaker, text, marks, entry, at
    case accountName = "account_name"
  }
}
