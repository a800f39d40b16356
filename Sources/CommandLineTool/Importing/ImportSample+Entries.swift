import Accounts
import Coaching
import Foundation

extension ImportSample {
  /// Returns a draft as the entry it would be, which nobody keeps.
  func entry(_ draft: Draft) -> Entry {
    let nobody = account.id.uuid
    return Entry(
      id: EntryID(nobody), account: account.id, session: SessionID(nobody), act: ActID(nobody),
      subject: draft.subject, body: draft.body, source: draft.source, instant: Date(), zone: "UTC",
      device: nobody, clock: 0)
  }
}
