import Accounts
import Foundation

/// An act whose entries have their identifiers, and lack only their clocks.
struct NumberedAct: Sendable {
  /// What was done.
  let act: Act
  /// One for each draft.
  let identifiers: [EntryID]
  /// The machine on which it was done.
  let device: UUID

  /// Returns the entries with the clocks that follow on one.
  func entries(after clock: Int64) -> [Entry] {
    zip(act.drafts, identifiers).enumerated().map { offset, numbered in
      let (draft, id) = numbered
      return Entry(
        id: id, account: act.account, session: act.session, act: act.id, subject: draft.subject,
        body: draft.body, source: draft.source,
        instant: Date(milliseconds: act.instant.milliseconds), zone: act.zone, device: device,
        clock: clock + Int64(offset) + 1)
    }
  }
}
