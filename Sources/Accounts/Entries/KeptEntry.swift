package import Foundation

/// An entry as the journal keeps it, with what it says left unread: so that an entry of a kind that
/// only a newer program knows can be handed on as it is.
package struct KeptEntry: Hashable, Sendable {
  /// The lasting name of the entry.
  package var id: UUID
  /// The account it belongs to.
  package var account: UUID
  /// The run of the program that wrote it.
  package var session: UUID
  /// What the user did that wrote it.
  package var act: UUID
  /// The name of its kind; see `EntryBody.kind`.
  package var kind: String
  /// What it is about; see `Subject.text`.
  package var subject: String
  /// What it says, as JSON; see `EntryBody.payload(_:)`.
  package var payload: String
  /// Whether the payload is JSON on one line, as it should be.
  package var isSound: Bool
  /// What was typed; nil when nothing was.
  package var source: TypedSource?
  /// When it was written, in milliseconds since 1970.
  package var milliseconds: Int64
  /// The zone of the writer, by its IANA name.
  package var zone: String
  /// The machine it was written on.
  package var device: UUID
  /// The logical clock.
  package var clock: Int64

  /// Creates an entry from all its parts.
  package init(
    id: UUID, account: UUID, session: UUID, act: UUID, kind: String, subject: String,
    payload: String, isSound: Bool = true, source: TypedSource?, milliseconds: Int64, zone: String,
    device: UUID, clock: Int64
  ) {
    self.id = id
    self.account = account
    self.session = session
    self.act = act
    self.kind = kind
    self.subject = subject
    self.payload = payload
    self.isSound = isSound
    self.source = source
    self.milliseconds = milliseconds
    self.zone = zone
    self.device = device
    self.clock = clock
  }

  /// Whether this program knows what the entry says.
  package func isReadable(_ decoder: JSONDecoder) -> Bool {
    Subject(text: subject) != nil
      && EntryBody(kind: kind, payload: Data(payload.utf8), decoder) != nil
  }
}
