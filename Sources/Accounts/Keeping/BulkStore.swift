/// A store that can also be written to, looked through and turned back by the thousand.
package protocol BulkStore: RecordStore {
  /// Has many acts written in one transaction, all or none, while the caller goes on. What is read
  /// or written afterwards waits for it.
  ///
  /// - Throws: `StoreError` of the acts that were given before: neither those nor these are written
  ///   then.
  func enqueue(_ acts: [Act]) throws(StoreError)

  /// Waits until the acts that were given last are written.
  ///
  /// - Throws: `StoreError`; they are not written then.
  func settle() throws(StoreError)

  /// Returns the people of all accounts who have a telephone number, in no order.
  func contactsWithPhone() throws(StoreError) -> [Owned<Contact>]

  /// Returns the accounts in which an act wrote something, those left out that are nobody's.
  func accounts(writtenBy act: ActID) throws(StoreError) -> [AccountID]

  /// Takes an act back in all accounts that it alone wrote to, within one transaction; does nothing
  /// when they are less than half of the record, for which `turn` is made.
  ///
  /// - Parameters:
  ///   - act: What is to be taken back.
  ///   - stamp: Under which name, when and where it is done; its account and drafts do not count.
  ///   - progress: Is told now and then how many accounts of how many are done.
  /// - Returns: The accounts in which it was taken back.
  func withdraw(
    _ act: ActID, stamp: Act, progress: (Int, Int) -> Void
  ) throws(StoreError) -> [AccountID]

  /// Returns the name under which an act was begun to be taken back in many accounts, when that
  /// broke off before it was told in the record of imports; nil when it did not.
  func begunReversal(of act: ActID) throws(StoreError) -> ActID?

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
