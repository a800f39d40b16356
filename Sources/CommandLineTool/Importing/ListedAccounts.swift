import Accounts
import Foundation

/// Follows the entries of a record that is taken over, to tell which accounts are there afterwards
/// and which were taken back.
struct ListedAccounts {
  private let decoder = JSONDecoder()
  /// The acts that opened accounts.
  private var opening: [AccountID: Set<ActID>] = [:]
  /// Which acts hold, for the accounts in which something was taken back.
  private var standings: [AccountID: ActStanding] = [:]

  /// Takes note of an entry; to be called in the order of the clocks.
  mutating func take(_ entry: KeptEntry) {
    let (account, act) = (AccountID(entry.account), ActID(entry.act))
    switch entry.kind {
    case "opened": opening[account, default: []].insert(act)
    case "reversal":
      let payload = Data(entry.payload.utf8)
      guard let body = EntryBody(kind: entry.kind, payload: payload, decoder) else { return }
      standings[account, default: ActStanding([])].add(body, by: act)
    default: return
    }
  }

  /// Returns whether an account is opened, and that was not taken back; true of one whose beginning
  /// is not in the file.
  func holds(_ account: AccountID) -> Bool {
    guard let acts = opening[account] else { return true }
    guard let standing = standings[account] else { return true }
    return acts.contains(where: standing.holds)
  }
}
