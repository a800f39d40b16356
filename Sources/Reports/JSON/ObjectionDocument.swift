package import Accounts
import Texts

/// An objection as JSON.
package struct ObjectionDocument: Encodable, Sendable {
  /// The objection's UUID.
  package let id: String
  /// The account it belongs to; null inside of an account's document.
  @Nullable package var account: String?
  @Nullable package var accountName: String?
  /// The customer's words.
  package let words: String
  /// The topic's name in the playbook.
  @Nullable package var topic: String?
  /// What people call the topic.
  @Nullable package var topicTitle: String?
  /// Whether it still stands.
  package let open: Bool
  /// The titles of the steps it still needs.
  package let missing: [String]
  /// What the six steps brought to light, by field.
  package let fields: [String: FieldDocument]
  /// When it was recorded first, ISO 8601 with the offset.
  package let raisedAt: String
  /// When it was settled, ISO 8601 with the offset.
  @Nullable package var closedAt: String?

  /// Creates the document of a row of a list over all accounts; it says nothing of people.
  package init(_ row: Owned<Objection>, _ settings: DocumentSettings) {
    let account = Account(id: row.account)
    self.init(
      row.thing, of: account, settings, account: row.account.description, name: row.accountName)
  }

  /// Creates the document of an objection inside of an account's.
  init(
    _ objection: Objection, of owner: Account, _ settings: DocumentSettings,
    account: String? = nil, name: String? = nil
  ) {
    id = objection.id.description
    self.account = account
    accountName = name
    words = objection.words
    topic = objection.topic
    topicTitle = objection.topic.map {
      settings.catalog.topic($0, settings.format.texts.language)
    }
    open = objection.isOpen
    missing = settings.catalog.missing(objection, settings.format.texts.language)
    fields = settings.fields(objection.fields, of: owner)
    raisedAt = settings.instant(objection.raised)
    closedAt = objection.closed.map(settings.instant)
  }

  private enum CodingKeys: String, CodingKey {
    case id, account, words, topic, open, missing, fields
    case accountName = "account_name"
    case topicTitle = "topic_title"
    case raisedAt = "raised_at"
    case closedAt = "closed_at"
  }
}
