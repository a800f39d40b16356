package import Foundation

/// What a user did at one stroke: drafts that are written together or not at all, and undone together.
package struct Act: Sendable {
  package let id: ActID
  package let account: AccountID
  package let session: SessionID
  package let instant: Date
  /// The IANA name of the writer's zone.
  package let zone: String
  package let drafts: [Draft]

  /// Creates an act.
  package init(
    id: ActID, account: AccountID, session: SessionID, instant: Date, zone: String,
    drafts: [Draft]
  ) {
    self.id = id
    self.account = account
    self.session = session
    self.instant = instant
    self.zone = zone
    self.drafts = drafts
  }
}
