package import Accounts
package import Foundation

/// Makes acts whose times follow on each other, second by second.
package struct ActMaker {
  /// The run of the program that the acts belong to.
  package let session: SessionID
  /// When the next act is made.
  package var instant: Date
  private var identifiers: IdentifierSource

  /// Creates a maker whose identifiers depend on the seed alone.
  package init(seed: UInt64, at instant: Date = Date(timeIntervalSince1970: 1_795_500_000)) {
    identifiers = IdentifierSource(random: SeededNumbers(seed: seed))
    session = identifiers.next(at: instant)
    self.instant = instant
  }

  /// Returns a new identifier.
  package mutating func identifier<Thing>() -> Identifier<Thing> {
    identifiers.next(at: instant)
  }

  /// Returns an act of an account.
  package mutating func act(_ account: AccountID, _ drafts: Draft...) -> Act {
    act(account, drafts)
  }

  /// Returns an act of an account.
  package mutating func act(_ account: AccountID, _ drafts: [Draft]) -> Act {
    instant += 1
    return Act(
      id: identifier(), account: account, session: session, instant: instant,
      zone: "Asia/Shanghai", drafts: drafts)
  }

  /// Returns an act that opens a new account.
  package mutating func opening(_ name: String) -> Act {
    act(identifier(), Draft(.opened(name: name)))
  }
}
