/// Writes cards in the form of vCard 3.0 (RFC 2426), which telephones and mail programs all read.
package struct CardWriter: Sendable {
  private let product: String

  /// Creates a writer.
  ///
  /// - Parameter product: What the file names as its maker, such as `-//Spar//Spar 1.0//ZH`.
  package init(product: String) {
    self.product = product
  }

  /// Returns a file of cards, lines ended by CR LF and folded at 75 octets.
  ///
  /// A card whose name is in one piece gets its parts from it, since the format demands both.
  package func text(_ cards: [Card]) -> String {
    cards.map { lines(of: $0).map(\.text).joined() }.joined()
  }

  private func lines(of card: Card) -> [ContentLine] {
    let shown = card.displayName
    let name = card.name ?? CardName(splitting: card.formattedName)
    var lines = [
      ContentLine("BEGIN", plain: "VCARD"),
      ContentLine("VERSION", plain: "3.0"),
      ContentLine("PRODID", text: product),
    ]
    if let identifier = card.identifier { lines.append(ContentLine("UID", text: identifier)) }
    if let revision = card.revision {
      lines.append(ContentLine("REV", plain: UniversalTime(revision).extended))
    }
    lines.append(ContentLine("N", parts: name.parts))
    lines.append(ContentLine("FN", text: shown))
    if !card.organization.isEmpty { lines.append(ContentLine("ORG", parts: card.organization)) }
    if let title = card.title { lines.append(ContentLine("TITLE", text: title)) }
    if let role = card.role { lines.append(ContentLine("ROLE", text: role)) }
    lines += entries(of: card)
    for address in card.addresses {
      lines.append(ContentLine("ADR", ["TYPE": kinds(address.kinds)], parts: address.parts))
    }
    for note in card.notes { lines.append(ContentLine("NOTE", text: note)) }
    lines.append(ContentLine("END", plain: "VCARD"))
    return lines
  }

  private func entries(of card: Card) -> [ContentLine] {
    var group = 0
    let all = card.phones.map { ("TEL", $0) } + card.mails.map { ("EMAIL", $0) }
    return all.flatMap { name, entry in
      let kinds = ["TYPE": self.kinds(entry.kinds)] as KeyValuePairs
      guard let label = entry.label else {
        return [ContentLine(name, kinds, text: entry.value)]
      }
      group += 1
      return [
        ContentLine("item\(group).\(name)", kinds, text: entry.value),
        ContentLine("item\(group).X-ABLabel", text: label),
      ]
    }
  }

  private func kinds(_ kinds: [String]) -> [String] {
    kinds.filter { !$0.isEmpty }.map { $0.uppercased() }
  }
}
