package import Foundation

/// One line of the journal. Entries are appended and never changed.
package struct Entry: Identifiable, Hashable, Sendable {
  /// The lasting name of the entry.
  package let id: EntryID
  /// The account it belongs to.
  package let account: AccountID
  /// The run of the program that wrote it.
  package let session: SessionID
  /// What the user did that wrote it, possibly together with others.
  package let act: ActID
  /// What it is about.
  package let subject: Subject
  /// What it says.
  package let body: EntryBody
  /// What was typed; nil when nothing was.
  package let source: TypedSource?
  /// The wall clock when it was written.
  package let instant: Date
  /// The zone of the writer, by its IANA name.
  package let zone: String
  /// The machine it was written on.
  package let device: UUID
  /// The logical clock: greater than that of every entry the writer knew of.
  package let clock: Int64

  /// Creates an entry from all its parts.
  package init(
    id: EntryID, account: AccountID, session: SessionID, act: ActID, subject: Subject,
    body: EntryBody, source: TypedSource?, instant: Date, zone: String, device: UUID, clock: Int64
  ) {
    self.id = id
    self.account = account
    self.session = session
    self.act = act
    self.subject = subject
    self.body = body
    self.source = source
    self.instant = instant
    self.zone = zone
    self.device = device
    self.clock = clock
  }
}
