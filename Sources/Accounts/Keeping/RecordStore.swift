/// Where accounts are kept. Every write is durable when the call returns.
package protocol RecordStore: AnyObject {
  /// Writes the entries of one act, all or none, and returns them with their clocks.
  ///
  /// - Throws: `StoreError`; nothing was written then.
  @discardableResult
  func append(_ act: Act) throws(StoreError) -> [Entry]

  /// Gets ready for writing to an account, so that the first act to come is as quick as the others.
  func prepare(_ account: AccountID) throws(StoreError)

  /// Returns the entries of an account whose clock is greater than the given one, in order.
  func entries(of account: AccountID, after clock: Int64) throws(StoreError) -> [Entry]

  /// Returns the latest rehearsals over all accounts, the newest first, at most so many.
  func latestRehearsals(limit: Int) throws(StoreError) -> [Owned<Recorded<RehearsalTerms>>]

  /// Returns the accounts that a query asks for.
  func accounts(_ query: AccountQuery) throws(StoreError) -> [AccountSummary]

  /// Returns the accounts of exactly this name, letter case and character width aside.
  func accounts(named name: String) throws(StoreError) -> [AccountID]

  /// Returns the names of accounts in which the text occurs, at most so many.
  func accountNames(containing text: String, limit: Int) throws(StoreError) -> [String]

  /// Returns the names most like a mistyped one, the most alike first.
  func accountNames(like text: String, limit: Int) throws(StoreError) -> [String]

  /// Returns the names of accounts that a typed beginning may stand for: a part of the name, or its
  /// pinyin in full or in initials; the likeliest first, at most so many.
  func accountNames(completing text: String, limit: Int) throws(StoreError) -> [String]

  /// Returns where words stand in anything that was noted and holds, in the order of
  /// `SearchRanking`. Of very many that fit, only the newest are ranked.
  func search(_ query: SearchQuery) throws(StoreError) -> [SearchHit]

  /// Returns the open commitments of all accounts, the earliest due first.
  func openCommitments() throws(StoreError) -> [Owned<Commitment>]

  /// Returns the open objections of all accounts, the oldest first.
  func openObjections() throws(StoreError) -> [Owned<Objection>]

  /// Returns how many open commitments of all accounts fall due between two days, both included; nil
  /// is without end on that side.
  func openCommitmentCount(from: CalendarDay?, to: CalendarDay?) throws(StoreError) -> Int

  /// Returns how many accounts have no open commitment with a day.
  func idleAccountCount() throws(StoreError) -> Int

  /// Returns the accounts with a visit rhythm, in no order, at most so many; nil for all.
  func accountsWithRhythm(limit: Int?) throws(StoreError) -> [AccountID]

  /// Returns the occasions of all accounts, by account name.
  func occasions() throws(StoreError) -> [Owned<Occasion>]

  /// Returns how often something was forgotten for good: when it has changed, entries that were read
  /// before may be gone.
  func forgettingCount() throws(StoreError) -> Int

  /// Returns the accounts whose retention has ended by a day, with the day, the longest ended first.
  func accountsToForget(by day: CalendarDay) throws(StoreError) -> [Owned<CalendarDay>]

  /// Returns how many accounts there are whose retention has ended by a day.
  func accountToForgetCount(by day: CalendarDay) throws(StoreError) -> Int

  /// Returns how many accounts there are.
  func accountCount() throws(StoreError) -> Int
}
