package import Accounts

/// What has to be known before something is forgotten.
extension JournalStore {
  /// Returns what forgetting a target would take, without doing it.
  ///
  /// - Throws: `StoreError`.
  package func preview(_ target: ForgettingTarget) throws(StoreError) -> ForgettingCount {
    try Oblivion(connection).preview(target)
  }

  /// Returns everything ever said of the people of an account, what was taken back included.
  ///
  /// - Throws: `StoreError`.
  package func peopleEver(
    of account: AccountID
  ) throws(StoreError) -> [ContactID: [ContactDetails]] {
    try connection.read { db in try Mentions(db).people(of: account) }
  }

  /// Returns the accounts that have a name, or ever had it, those too that are no longer listed.
  ///
  /// - Throws: `StoreError`.
  package func accounts(everNamed name: String) throws(StoreError) -> [AccountID] {
    try connection.read { db in try Mentions(db).accounts(named: name) }
  }

  /// Returns the words by which an account and its people are told from others.
  ///
  /// - Throws: `StoreError`.
  package func words(of account: AccountID) throws(StoreError) -> PersonalWords {
    try connection.read { db in try Mentions(db).words(of: account) }
  }

  /// Returns those of some words that stand in anything said of an account.
  ///
  /// - Throws: `StoreError`.
  package func occurring(
    _ words: PersonalWords, in account: AccountID
  ) throws(StoreError) -> [String] {
    try connection.read { db in try Mentions(db).occurring(words, in: account) }
  }

  /// Returns in how many entries of each other account words stand.
  ///
  /// - Throws: `StoreError`.
  package func mentions(
    of words: PersonalWords, besides account: AccountID
  ) throws(StoreError) -> [AccountID: Int] {
    try connection.read { db in try Mentions(db).counts(of: words, besides: account) }
  }

  /// Returns what was typed of an account, and the texts of its entries.
  func typedLines(of account: AccountID) throws(StoreError) -> Set<String> {
    try connection.read { db in try Mentions(db).lines(of: account) }
  }
}
