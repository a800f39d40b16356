import Accounts
import Exchange
import Foundation
import Reports

/// The people of an account as cards for an address book.
struct AccountCards {
  private let account: Account
  private let entries: [Entry]
  private let people: PersonFormat

  /// Creates the cards of an account.
  init(_ file: AccountFile, _ people: PersonFormat) {
    account = file.account
    entries = file.journal
    self.people = people
  }

  /// The cards in the order in which the people were met; none for somebody of whom nothing is known.
  var cards: [Card] {
    var changed: [ContactID: Date] = [:]
    for entry in entries {
      if case .contact(let id) = entry.subject { changed[id] = entry.instant }
    }
    return account.contacts.filter { $0.details != ContactDetails() }.map { contact in
      let details = contact.details
      return Card(
        identifier: contact.id.description, revision: changed[contact.id],
        formattedName: people.addressed(details),
        organization: [account.name] + [details.orgUnit].compactMap(\.self), title: details.title,
        role: details.role.map(people.role),
        phones: details.phones.map { CardEntry($0, kinds: ["work"]) })
    }
  }
}
