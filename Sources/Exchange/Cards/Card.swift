package import Foundation

/// What a vCard says of one person.
package struct Card: Hashable, Sendable {
  /// The lasting name of the card; nil when it has none.
  package var identifier: String?
  /// When the card was last changed; nil when it is not said.
  package var revision: Date?
  /// The name as it is to be shown; empty when the card has none.
  package var formattedName: String
  /// The parts of the name; nil when the card does not part it.
  package var name: CardName?
  /// The organisation, then its units from the largest to the smallest.
  package var organization: [String]
  /// The position held, such as 处长.
  package var title: String?
  /// The part played, such as purchasing.
  package var role: String?
  /// The telephone numbers.
  package var phones: [CardEntry]
  /// The addresses of electronic mail.
  package var mails: [CardEntry]
  /// The postal addresses.
  package var addresses: [CardAddress]
  /// The notes.
  package var notes: [String]
  /// The day of birth as written, such as 1980-05-12 or --0512; nil when it is not said.
  package var birthday: String?

  /// Creates a card.
  package init(
    identifier: String? = nil, revision: Date? = nil, formattedName: String,
    name: CardName? = nil, organization: [String] = [], title: String? = nil, role: String? = nil,
    phones: [CardEntry] = [], mails: [CardEntry] = [], addresses: [CardAddress] = [],
    notes: [String] = [], birthday: String? = nil
  ) {
    self.identifier = identifier
    self.revision = revision
    self.formattedName = formattedName
    self.name = name
    self.organization = organization
    self.title = title
    self.role = role
    self.phones = phones
    self.mails = mails
    self.addresses = addresses
    self.notes = notes
    self.birthday = birthday
  }

  /// What to call the person or, when nobody is named, the card: the first thing that it says of
  /// name, organisation, position, number and mail. Empty when it says none of them.
  package var displayName: String {
    let names = [formattedName, name?.composed ?? ""]
    let others = organization + [title ?? "", role ?? ""] + (phones + mails).map(\.value)
    return (names + others).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
  }
}
