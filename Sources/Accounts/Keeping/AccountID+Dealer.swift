import Foundation

extension AccountID {
  /// The dealer's own record; it is never listed among the customers.
  package static var dealer: AccountID {
    AccountID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
  }
}
