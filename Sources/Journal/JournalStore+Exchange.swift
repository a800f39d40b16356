package import Accounts
import Foundation

extension JournalStore {
  /// Hands out the entries of one account or of all, in the order of their clocks, as one state of
  /// the record.
  ///
  /// - Parameters:
  ///   - begin: Is told first how many entries there are, and of how many accounts.
  ///   - take: Is given each entry.
  /// - Throws: `StoreError`, or what the closures throw.
  package func handOut(
    of account: AccountID? = nil, begin: (_ entries: Int, _ accounts: Int) throws -> Void,
    take: (KeptEntry) throws -> Void
  ) throws {
    var failure: (any Error)?
    do throws(StoreError) {
      try connection.read { db in
        let entries = KeptEntries(db)
        let extent = try entries.extent(of: account)
        try Self.noting(&failure) { try begin(extent.entries, extent.accounts) }
        try entries.forEach(of: account) { entry in
          try Self.noting(&failure) { try take(entry) }
        }
      }
    } catch {
      throw failure ?? error
    }
  }

  /// Takes over entries of another record, all of them or none: those that are here already are
  /// passed over, the others take their places by their clocks.
  ///
  /// - Parameters:
  ///   - isTrial: Whether nothing is written, to see what would come of it.
  ///   - next: Returns one entry after the other, and nil after the last.
  ///   - ready: Is told what is about to be written, while other programs still see the record as
  ///     it was; not called when there is nothing.
  /// - Throws: `StoreError`, or what the closure throws; nothing was written then.
  package func takeOver(
    isTrial: Bool = false, _ next: () throws -> KeptEntry?,
    ready: (MergeOutcome) throws -> Void = { _ in }
  ) throws -> MergeOutcome {
    var failure: (any Error)?
    do throws(StoreError) {
      let outcome = try connection.write { db in
        var merging = try Merging(into: db, isTrial: isTrial)
        let marks = ForgottenMarks(db)
        let hasForgotten = try marks.count() > 0
        var forgotten = 0
        while let entry = try Self.noting(&failure, next) {
          if hasForgotten, try marks.holds(entry) {
            forgotten += 1
          } else {
            try merging.take(entry)
          }
        }
        var outcome = merging.outcome
        outcome.forgotten = forgotten
        if !isTrial, outcome.added > 0 {
          try Self.noting(&failure) { try ready(outcome) }
          try KeptEntries(db).markMerged()
          _ = try Sheets(db).rebuild()
        }
        return outcome
      }
      dropLedgers()
      return outcome
    } catch {
      throw failure ?? error
    }
  }

  /// Returns whether entries of another record were ever taken over.
  ///
  /// - Throws: `StoreError`.
  package func hasTakenOver() throws(StoreError) -> Bool {
    try connection.read { db in try KeptEntries(db).merged() > 0 }
  }

  /// Runs a closure of the caller, and keeps its error from being taken for one of the store.
  private static func noting<Result>(
    _ failure: inout (any Error)?, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch {
      failure = error
      throw error
    }
  }
}
