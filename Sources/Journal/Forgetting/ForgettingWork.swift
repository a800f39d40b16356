import Accounts
import Foundation
import GRDB

/// What is done to one file of the record when something is forgotten, within one transaction.
struct ForgettingWork {
  /// What went so far.
  private(set) var count = ForgettingCount()
  private let db: Database
  private let target: ForgettingTarget
  private var index: EntryIndex

  /// Prepares the work.
  init(_ target: ForgettingTarget, in db: Database) {
    self.db = db
    self.target = target
    index = EntryIndex(db)
  }

  /// Does it.
  ///
  /// - Parameter byName: Whether accounts and contacts of the same name, but another identifier, are
  ///   meant too.
  mutating func perform(byName: Bool) throws {
    let accounts = try accounts(byName: byName)
    var words = target.words
    var contacts: [ContactID] = []
    for account in accounts {
      let people = try Mentions(db).people(of: account)
      if target.contact == nil {
        words.add(try Mentions(db).words(of: account))
        try remove(account)
      } else {
        let chosen = people.filter { isMeant($0.key, $0.value, in: account) }
        let others = people.filter { chosen[$0.key] == nil }
        contacts += chosen.keys
        words.add(
          PersonalWords(
            of: chosen.values.flatMap(\.self), besides: others.values.flatMap(\.self)))
        try rewrite(account, without: Set(chosen.keys), words)
      }
    }
    try rewriteOthers(than: Set(accounts), words.sure)
    try ForgottenMarks(db).add(target.contact == nil ? accounts : [], contacts: contacts)
    try index.optimize()
  }

  private func accounts(byName: Bool) throws -> [AccountID] {
    guard byName, !target.accountName.isEmpty else { return [target.account] }
    let found = try NameSearch(db).accounts(named: target.accountName)
    return [target.account] + found.filter { $0 != target.account }
  }

  /// Whether a contact is the one meant: by its identifier, by a full name that is the same, or, in
  /// the account of another record, by any name.
  private func isMeant(
    _ id: ContactID, _ details: [ContactDetails], in account: AccountID
  ) -> Bool {
    if id == target.contact { return true }
    let names = Set(details.compactMap { $0.name.map { FoldedName($0).text } })
    return target.words.names.contains { word in
      (word.isSure || account != target.account) && names.contains(FoldedName(word.text).text)
    }
  }

  private mutating func remove(_ account: AccountID) throws {
    try index.remove(account)
    try db.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [account.uuid])
    try db.execute(sql: "DELETE FROM entry WHERE account = ?", arguments: [account.uuid])
    count.removed += db.changesCount
  }

  private mutating func rewrite(
    _ account: AccountID, without people: Set<ContactID>, _ words: PersonalWords
  ) throws {
    try index.remove(account)
    let before = try ProjectionReader(db).projection(of: account)
    var words = words
    if !people.isEmpty {
      let details = try KeptDetails(db, of: words).remove(of: account)
      for detail in details { words.add(detail, isSure: true) }
      count.removed += details.count
    }
    let redaction = Redaction(of: words, mark: target.mark)
    let done = try EntryRewriter(db, account, redaction).rewrite(without: people)
    let entries = try EntryTable(db).entries(of: account)
    let now = Projection(of: Account(id: account, folding: entries))
    var projections = ProjectionWriter(db)
    try projections.write(account, from: before, to: now)
    try index.add(account)
    count.removed += done.removed
    count.changed += done.changed
  }

  private mutating func rewriteOthers(than done: Set<AccountID>, _ words: PersonalWords) throws {
    let found = try Mentions(db).counts(of: words, besides: target.account)
    // The names of imported files belong to no customer.
    for account in found.keys
    where !done.contains(account) && (target.isEverywhere || account == .imports) {
      try rewrite(account, without: [], words)
    }
  }
}
