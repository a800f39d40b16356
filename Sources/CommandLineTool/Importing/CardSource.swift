import Accounts
import Coaching
import Exchange
import Texts

/// The people of a file of cards, a row each.
struct CardSource: ImportSource {
  let name: String
  let heading: [String]
  private let cards: [PlacedCard]

  /// Where the columns go.
  static let targets: [ImportTarget] = [
    .account, .contact(.name, of: 1), .contact(.title, of: 1), .contact(.unit, of: 1),
    .contact(.role, of: 1), .contact(.phone, of: 1), .contact(.birthday, of: 1),
    .contact(.other, of: 1), .contact(.other, of: 1), .contact(.other, of: 1),
    .contact(.other, of: 1),
  ]

  /// Creates a source.
  init(_ file: CardFile, named name: String, _ texts: Texts) {
    self.name = name
    cards = file.cards
    let keys: [TextKey] = [
      .importAccount, .importName, .importTitle, .importUnit, .importRole, .importPhone,
      .importBirthday, .importOtherPhone, .importMail, .importAddress, .importNote,
    ]
    heading = keys.map { texts($0) }
  }

  var count: Int { cards.count }

  func row(_ index: Int) -> ImportRow {
    let card = cards[index].card
    let phone = mainPhone(of: card)
    let others = card.phones.map(\.value).filter { $0 != phone }
    let named = [card.formattedName, card.name?.composed ?? ""].first { !Self.isBlank($0) } ?? ""
    let organization = card.organization.first ?? ""
    let cells = [
      organization,
      // Many programs put the organisation where the name of nobody belongs.
      named == organization ? "" : named,
      card.title ?? "", card.organization.dropFirst().joined(separator: " "), card.role ?? "",
      phone, card.birthday ?? "", others.joined(separator: ", "),
      card.mails.map(\.value).joined(separator: ", "),
      card.addresses.map(Self.text).joined(separator: "; "), card.notes.joined(separator: " "),
    ]
    return ImportRow(
      number: cards[index].line, cells: cells,
      person: card.identifier.flatMap(Self.contact))
  }

  /// The lasting name of a contact; other programs may have put `urn:uuid:` before it.
  private static func contact(_ identifier: String) -> ContactID? {
    ContactID(identifier.split(separator: ":").last.map(String.init) ?? "")
  }

  private func mainPhone(of card: Card) -> String {
    let spoken = card.phones.filter { phone in !phone.kinds.contains { $0.contains("fax") } }
    let best =
      spoken.first(where: \.isPreferred) ?? spoken.first { $0.kinds.contains("cell") }
      ?? spoken.first { $0.kinds.contains("work") } ?? spoken.first
    return best?.value ?? ""
  }

  private static func text(_ address: CardAddress) -> String {
    let parts = [address.country, address.region, address.locality, address.street]
    let isChinese = parts.joined().unicodeScalars.contains(where: \.properties.isIdeographic)
    let all = isChinese ? parts + [address.extended] : address.parts
    return all.filter { !isBlank($0) }.joined(separator: isChinese ? "" : ", ")
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
