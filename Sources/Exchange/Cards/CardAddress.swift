/// A postal address on a card.
package struct CardAddress: Hashable, Sendable {
  /// The post office box.
  package var box: String
  /// The building, floor or room.
  package var extended: String
  /// The street with the number.
  package var street: String
  /// The city or county.
  package var locality: String
  /// The province.
  package var region: String
  /// The postal code.
  package var code: String
  /// The country.
  package var country: String
  /// What it is for, in the words of the format in small letters: `work`, `home`.
  package var kinds: [String]

  /// Creates an address from its seven parts in the order of the format; missing ones are empty.
  package init(parts: [String], kinds: [String] = []) {
    func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
    box = part(0)
    extended = part(1)
    street = part(2)
    locality = part(3)
    region = part(4)
    code = part(5)
    country = part(6)
    self.kinds = kinds
  }

  /// The seven parts in the order of the format.
  package var parts: [String] {
    [box, extended, street, locality, region, code, country]
  }
}
