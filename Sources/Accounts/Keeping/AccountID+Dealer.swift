import Foundation

extension Identifier<IdentifierMark.Account> {
  /// The dealer's own record; it is never listed among the customers.
  package static let dealer = AccountID(
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
}
