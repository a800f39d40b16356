package import Accounts

/// Which parts of a purchase somebody of theirs is known for, and which nobody is.
package struct RoleCoverage: Sendable {
  /// The people known for each part, in the order of the parts.
  package let covered: [(role: PurchaseRole, people: [ContactDetails])]
  /// The parts for which nobody is known.
  package let uncovered: [PurchaseRole]

  /// Looks through the people of an account.
  package init(_ account: Account) {
    var covered: [(PurchaseRole, [ContactDetails])] = []
    var uncovered: [PurchaseRole] = []
    for role in PurchaseRole.allCases {
      let people = account.contacts.map(\.details).filter { $0.role == role }
      if people.isEmpty { uncovered.append(role) } else { covered.append((role, people)) }
    }
    self.covered = covered
    self.uncovered = uncovered
  }
}
