/// A store that can also be written to, looked through and turned back by the thousand.
package protocol BulkStore: RecordStore {
  /// Writes many acts in one transaction, all or none.
  ///
  /// - Throws: `StoreError`; nothing was written then.
  func append(all acts: [Act]) throws(StoreError)

  /// Returns the people of all accounts who have a telephone number, in no order.
  func contactsWithPhone() throws(StoreError) -> [Owned<Contact>]

  /// Returns the accounts in which an act wrote something, those left out that are nobody's.
  func accounts(writtenBy act: ActID) throws(StoreError) -> [AccountID]

  /// Takes an act back, or brings it back, in many accounts within one transaction. An account in
  /// which something was done since stays as it is.
  ///
  /// - Parameters:
  ///   - act: What is to be turned; it may have written to several accounts.
  ///   - direction: Which way.
  ///   - stamp: Under which name, when and where it is done; its account and drafts do not count.
  /// - Returns: What became of each account, in the order given.
  func turn(
    _ act: ActID, _ direction: TurnDirection, in accounts: [AccountID], stamp: Act
  ) throws(StoreError) -> [TurnOutcome]
}
