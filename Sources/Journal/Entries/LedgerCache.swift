import Accounts

/// The ledgers of the accounts written to last, so that a long record is not folded at each turn.
struct LedgerCache {
  private let capacity: Int
  /// The one used last stands last.
  private var ledgers: [AccountLedger] = []

  /// Creates an empty cache for so many accounts.
  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Takes the ledger of an account out, or an empty one when it is not here.
  mutating func take(_ account: AccountID) -> AccountLedger {
    guard let index = ledgers.firstIndex(where: { $0.id == account }) else {
      return AccountLedger(account)
    }
    return ledgers.remove(at: index)
  }

  /// Puts a ledger in, and lets go of the one that was not used for longest.
  mutating func put(_ ledger: AccountLedger) {
    ledgers.append(ledger)
    if ledgers.count > capacity { ledgers.removeFirst() }
  }
}
