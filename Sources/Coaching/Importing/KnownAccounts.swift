import Accounts
import Foundation

/// The accounts of the record by their names, read at once: to ask for each by itself takes longer
/// than all the rest of a row.
struct KnownAccounts {
  /// What the accounts are called.
  let names: [String]
  private let store: any RecordStore
  /// Nil for names that several accounts have.
  private var accounts: [String: AccountID?] = [:]

  /// Which accounts there are.
  let identifiers: Set<AccountID>

  /// Reads the names.
  init(_ store: any RecordStore) throws(StoreError) {
    self.store = store
    let all = try store.accounts(AccountQuery())
    names = all.map(\.name)
    identifiers = Set(all.map(\.id))
    for account in all {
      let key = Self.folded(account.name)
      accounts[key] = .some(accounts[key] == nil ? account.id : nil)
    }
  }

  /// Whether an account has a name.
  func contains(_ name: String) -> Bool { accounts[Self.folded(name)] != nil }

  /// Returns the account of a name, the oldest when there are several.
  func account(named name: String) throws(StoreError) -> AccountID? {
    guard let found = accounts[Self.folded(name)] else { return nil }
    if let found { return found }
    return try store.accounts(named: name).first
  }

  /// A name as it is looked up: letter case and character width make no difference.
  static func folded(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    return (isPlain ? name : name.precomposedStringWithCompatibilityMapping).lowercased()
  }
}
