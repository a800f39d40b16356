import Accounts

/// Something given away, as JSON.
package struct ConcessionDocument: Encodable, Sendable {
  /// The concession's UUID.
  package let id: String
  /// What was given.
  package let given: String
  /// What was had for it; null when nothing was.
  @Nullable package var tradedFor: String?
  package let madeAt: String

  /// Creates a document.
  init(_ concession: Concession, _ settings: DocumentSettings) {
    id = concession.id.description
    given = concession.given
    tradedFor = concession.tradedFor
    madeAt = settings.instant(concession.made)
  }

  private enum CodingKeys: String, CodingKey {
    case id, given
    case tradedFor = "traded_for"
    case madeAt = "made_at"
  }
}
