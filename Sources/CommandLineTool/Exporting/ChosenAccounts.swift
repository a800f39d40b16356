import Accounts
import Coaching

/// The accounts that an export is about.
@MainActor
struct ChosenAccounts {
  private let composition: Composition
  private let store: any RecordStore

  /// Creates the choice.
  init(_ composition: Composition, _ store: any RecordStore) {
    self.composition = composition
    self.store = store
  }

  /// Returns the account of a name, or all by name when none is given.
  ///
  /// - Throws: `ToolFailure` when there is no such account.
  func identifiers(of name: String?) throws -> [AccountID] {
    if let name { return [try composition.find(name, in: store)] }
    return try store.accounts(AccountQuery()).map(\.id)
  }
}
