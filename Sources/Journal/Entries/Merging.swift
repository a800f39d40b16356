import Accounts
import Foundation
import GRDB

/// Adds entries of another record, and counts what comes of it.
struct Merging {
  /// What came of it so far.
  private(set) var outcome = MergeOutcome()

  private let entries: KeptEntries
  private let isTrial: Bool
  private let decoder = JSONDecoder()
  /// What a trial would have added.
  private var tried: Set<UUID> = []

  /// Begins within a transaction of the caller.
  ///
  /// - Parameter isTrial: Whether nothing is written.
  init(into db: Database, isTrial: Bool) throws {
    entries = KeptEntries(db)
    self.isTrial = isTrial
    outcome.wasEmpty = try entries.extent(of: nil).entries == 0
  }

  /// Adds an entry, unless it is here already.
  mutating func take(_ entry: KeptEntry) throws {
    let account = AccountID(entry.account)
    let isSeen = outcome.newAccounts.contains(account) || outcome.grownAccounts.contains(account)
    // Asked before the entry is there.
    let isNew = try !isSeen && !entries.contains(account: entry.account)
    guard try add(entry) else {
      outcome.known += 1
      return
    }
    outcome.added += 1
    if !entry.isReadable(decoder) { outcome.unreadable += 1 }
    if isNew {
      outcome.newAccounts.insert(account)
    } else if !isSeen {
      outcome.grownAccounts.insert(account)
    }
  }

  private mutating func add(_ entry: KeptEntry) throws -> Bool {
    guard isTrial else { return try entries.add(entry) }
    return try !entries.contains(entry.id) && tried.insert(entry.id).inserted
  }
}
