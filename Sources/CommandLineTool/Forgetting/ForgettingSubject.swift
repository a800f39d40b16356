import Accounts
import Foundation
import Journal
import Texts

/// What is about to be forgotten, with what is known of it.
@MainActor
struct ForgettingSubject {
  /// The name that confirms.
  let name: String
  /// What is to go.
  let target: ForgettingTarget
  /// The account, or that of the contact.
  let account: Account
  /// How many entries the account has, what was taken back included.
  let entryCount: Int

  /// Looks an order up.
  ///
  /// - Throws: `ToolFailure` when there is no such contact, or more than one that may be meant.
  init(_ order: ForgettingOrder, in store: JournalStore, _ texts: Texts) throws {
    let entries = try store.entries(of: order.account, after: 0)
    let account = Account(id: order.account, folding: entries)
    let words = try store.words(of: order.account)
    // An account whose opening was taken back has lost its name, and is there all the same.
    let name = account.name.isEmpty ? words.names.first?.text ?? "" : account.name
    self.account = account
    entryCount = entries.count
    guard let wanted = order.contact else {
      self.name = name
      target = ForgettingTarget(
        order.account, named: name, words: words, mark: texts(.forgetMark),
        isEverywhere: order.isEverywhere)
      return
    }
    let people = try store.peopleEver(of: order.account)
    let id = try ContactSearch(people, of: name, texts).contact(named: wanted)
    var personal = PersonalWords(
      of: people[id] ?? [], besides: people.filter { $0.key != id }.values.flatMap(\.self))
    for word in order.also { personal.add(word, isSure: false) }
    self.name = ContactSearch.name(of: people[id] ?? [])
    target = ForgettingTarget(
      order.account, named: name, contact: id, words: personal, mark: texts(.forgetMark),
      isEverywhere: order.isEverywhere)
  }

  /// What the receipt will call it.
  var kind: ForgettingTerms.Kind { target.contact == nil ? .account : .contact }
}
