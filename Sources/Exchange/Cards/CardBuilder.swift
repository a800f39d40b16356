/// Makes a card of its properties, as they come.
struct CardBuilder {
  private var card = Card(formattedName: "")
  /// The names that groups have of their own, and the entries that stand in one.
  private var labels: [String: String] = [:]
  private var phoneGroups: [String?] = []
  private var mailGroups: [String?] = []

  /// Takes what a property says.
  mutating func take(_ property: CardProperty, _ text: CardText) {
    switch property.name {
    case "FN": fill(&card.formattedName, text.whole)
    case "N" where card.name == nil:
      let name = CardName(parts: text.nameParts)
      if !name.composed.isEmpty { card.name = name }
    case "ORG" where card.organization.isEmpty:
      let parts = text.parts
      let last = parts.lastIndex { !$0.isEmpty }
      card.organization = Array(parts[..<(last.map { $0 + 1 } ?? 0)])
    case "TITLE": fill(&card.title, text.whole)
    case "ROLE": fill(&card.role, text.whole)
    case "NOTE": if !text.whole.isEmpty { card.notes.append(text.whole) }
    case "UID": fill(&card.identifier, text.whole)
    case "BDAY": fill(&card.birthday, text.whole)
    case "REV": card.revision = card.revision ?? CardRevision(text.whole)?.instant
    case "ADR":
      let address = CardAddress(parts: text.parts, kinds: property.kinds)
      if address.parts.contains(where: { !$0.isEmpty }) { card.addresses.append(address) }
    case "X-ABLABEL": if let group = property.group { labels[group] = Self.label(text.whole) }
    default: takeEntry(property, text.whole)
    }
  }

  /// The card, with what was said of groups put to their entries.
  var built: Card {
    var built = card
    for (index, group) in phoneGroups.enumerated() {
      built.phones[index].label = group.flatMap { labels[$0] }
    }
    for (index, group) in mailGroups.enumerated() {
      built.mails[index].label = group.flatMap { labels[$0] }
    }
    if built.formattedName.isEmpty { built.formattedName = built.name?.composed ?? "" }
    return built
  }

  private mutating func takeEntry(_ property: CardProperty, _ value: String) {
    guard !value.isEmpty else { return }
    if property.name == "TEL" {
      card.phones.append(CardEntry(Self.number(value), kinds: property.kinds))
      phoneGroups.append(property.group)
    } else if property.name == "EMAIL" {
      let isLink = value.lowercased().hasPrefix("mailto:")
      let mail = isLink ? String(value.dropFirst(7)) : value
      card.mails.append(CardEntry(mail, kinds: property.kinds))
      mailGroups.append(property.group)
    }
  }

  /// A number may stand as a link, `tel:+86-10-5555;ext=12` (RFC 3966).
  private static func number(_ value: String) -> String {
    guard value.lowercased().hasPrefix("tel:") else { return value }
    let parts = value.dropFirst(4).split(separator: ";")
    let direct = parts.first { $0.lowercased().hasPrefix("ext=") }.map {
      " ext. " + $0.dropFirst(4)
    }
    return (parts.first.map(String.init) ?? "") + (direct ?? "")
  }

  /// Address books of Apple set off the names that they translate: `_$!<Mobile>!$_`.
  private static func label(_ text: String) -> String? {
    let isKnown = text.hasPrefix("_$!<") && text.hasSuffix(">!$_")
    let label = isKnown ? String(text.dropFirst(4).dropLast(4)) : text
    return label.isEmpty ? nil : label
  }

  private func fill(_ place: inout String, _ text: String) {
    if place.isEmpty { place = text }
  }

  private func fill(_ place: inout String?, _ text: String) {
    if place == nil, !text.isEmpty { place = text }
  }
}
