package import Accounts

/// What an import does to one account, to be shown before it is done.
package struct ImportSample: Sendable {
  /// What the account is called.
  package let name: String
  /// Whether it is new.
  package let isNew: Bool
  /// The account before.
  package let account: Account
  /// What is written.
  package let drafts: [Draft]
}
