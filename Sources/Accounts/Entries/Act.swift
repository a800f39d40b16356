package import Foundation

/// What a user did at one stroke: drafts that are written together or not at all, and undone together.
package struct Act: Sendable {
  /// The name of the act.
  package let id: ActID
  /// The account it is about.
  package let account: AccountID
  /// The run of the program that does it.
  package let session: SessionID
  /// When it is done.
  package let instant: Date
  /// The IANA name of the writer's zone.
  package let zone: String
  /// What is written, in order.
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
