/// Turns the properties of a file into texts, and keeps count of how well that goes.
struct CardDecoder {
  /// The character set of texts that name none.
  let charset: CardCharset
  /// How many texts that name no character set and are not ASCII are in the assumed one.
  private(set) var fitting = 0
  /// How many of them are not.
  private(set) var failing = 0

  /// Creates a decoder that assumes a character set.
  init(_ charset: CardCharset) {
    self.charset = charset
  }

  /// Returns the text of a property.
  ///
  /// - Throws: `CardTrouble` when the character set is not known, or is another one.
  mutating func text(
    of property: CardProperty, _ version: CardVersion
  ) throws(CardTrouble) -> CardText {
    let octets = property.isQuoted ? QuotedPrintable.decoded(property.value) : Array(property.value)
    let breaksLines = !(property.isQuoted && version == .two)
    guard octets.contains(where: { $0 >= 0x80 }) else {
      return CardText(raw: String(decoding: octets, as: UTF8.self), breaksLines: breaksLines)
    }
    let text = try charset(of: property).text(octets)
    if property.charset == nil {
      fitting += text == nil ? 0 : 1
      failing += text == nil ? 1 : 0
    }
    guard let text else {
      throw .broken(CardFault(line: property.line, .unreadableText(property: property.name)))
    }
    return CardText(raw: text, breaksLines: breaksLines)
  }

  private func charset(of property: CardProperty) throws(CardTrouble) -> CardCharset {
    guard let name = property.charset else { return charset }
    guard let named = CardCharset(name: name) else {
      throw .broken(CardFault(line: property.line, .unknownCharset(name)))
    }
    return named
  }
}
