package import Accounts
import Playbooks

/// The whole sheet of an account as JSON.
package struct AccountDocument: Encodable, Sendable {
  /// The account's UUID.
  package let id: String
  /// What the account is called.
  package let name: String
  /// The identifier of its segment.
  @Nullable package var segment: String?
  /// The stage of the question asked last.
  @Nullable package var stage: String?
  /// The step of the question asked last, `stage.step`.
  @Nullable package var step: String?
  @Nullable package var openedAt: String?
  @Nullable package var updatedAt: String?
  /// The filled fields by their keys.
  package let fields: [String: FieldDocument]
  /// The people, in the order in which they were met.
  package let contacts: [PersonDocument]
  /// The objections, in the order in which they were raised.
  package let objections: [ObjectionDocument]
  /// The promises of both sides, in the order in which they were made.
  package let commitments: [CommitmentDocument]
  /// What was given away, in order.
  package let concessions: [ConcessionDocument]
  /// The customer's dates.
  package let occasions: [OccasionDocument]
  /// The ways to buy that were put together.
  package let options: [OptionDocument]
  /// The notes, in order.
  package let notes: [NoteDocument]
  /// The answers that could not be read, by the keys of the fields asked for.
  package let unread: [String: NoteDocument]

  /// Creates the document of an account.
  package init(_ account: Account, _ settings: DocumentSettings) {
    id = account.id.description
    name = account.name
    if case .choice(let id) = account.fields[Accounts.FieldKey("segment")] {
      segment = id
    } else {
      segment = nil
    }
    stage = account.position.flatMap { StepID($0.step)?.stage }
    step = account.position?.step
    openedAt = account.opened.map(settings.instant)
    updatedAt = account.updated.map(settings.instant)
    fields = settings.fields(account.fields, of: account)
    contacts = account.contacts.map { PersonDocument($0.id, $0.details) }
    objections = account.objections.map { ObjectionDocument($0, of: account, settings) }
    commitments = account.commitments.map { CommitmentDocument($0, settings) }
    concessions = account.concessions.map { ConcessionDocument($0, settings) }
    occasions = account.occasions.map { OccasionDocument($0, settings) }
    options = account.options.map { OptionDocument($0, settings) }
    notes = account.notes.map { NoteDocument($0, settings) }
    let unread = account.unread.map { ($0.key.rawValue, NoteDocument($0.value, settings)) }
    self.unread = Dictionary(unread, uniquingKeysWith: { $1 })
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, segment, stage, step, fields, contacts, objections, commitments, concessions
    case occasions, options, notes, unread
    case openedAt = "opened_at"
    case updatedAt = "updated_at"
  }
}
