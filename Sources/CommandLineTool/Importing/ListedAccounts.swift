import Accounts
import Foundation

/// Follows the entries of a record that is taken over, to tell which accounts are there afterwards
/// and which were taken back.
struct ListedAccounts {
  /// The acts that opened accounts.
  private var opening: [UUID: Set<UUID>] = [:]
  /// The acts that were taken back, and by which.
  private var reversals: [UUID: [UUID: UUID]] = [:]

  /// Takes note of an entry.
  mutating func take(_ entry: KeptEntry) {
    switch entry.kind {
    case "opened": opening[entry.account, default: []].insert(entry.act)
    case "reversal":
      guard let data = entry.payload.data(using: .utf8),
        let reversal = try? JSONDecoder().decode([String: UUID].self, from: data),
        let act = reversal["act"]
      else { return }
      reversals[entry.account, default: [:]][act] = entry.act
    default: return
    }
  }

  /// Returns whether an account is opened, and that was not taken back; true of one whose beginning
  /// is not in the file.
  func holds(_ account: AccountID) -> Bool {
    guard let acts = opening[account.uuid] else { return true }
    return acts.contains { !isReversed($0, reversals[account.uuid] ?? [:]) }
  }

  /// A reversal that was itself taken back holds no more.
  private func isReversed(_ act: UUID, _ reversals: [UUID: UUID]) -> Bool {
    var rest = reversals
    var act = act
    var isReversed = false
    while let next = rest.removeValue(forKey: act) {
      isReversed.toggle()
      act = next
    }
    return isReversed
  }
}
