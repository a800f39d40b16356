/// Reads files of vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as telephones, mail programs and
/// address books write them. Pictures and sounds are passed over.
package struct CardReader: Sendable {
  private let limits: CardLimits
  private let charset: CardCharset?

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - limits: How large the file may be.
  ///   - charset: The character set of texts that name none. Nil to find it: a byte order mark tells
  ///     it, otherwise it is UTF-8, or GB 18030 when more texts are of that one.
  package init(limits: CardLimits = CardLimits(), charset: CardCharset? = nil) {
    self.limits = limits
    self.charset = charset
  }

  /// Reads the octets of a file: the good cards, and why the others are broken.
  ///
  /// - Throws: `CardError` when the file is too large in any way, or holds no card.
  package func read(_ file: [UInt8]) throws(CardError) -> CardFile {
    guard file.count <= limits.size else {
      throw .tooLarge(size: file.count, limit: limits.size)
    }
    let source = CardOctets(file)
    if let known = source.charset ?? charset { return try read(source.octets, known).file }
    let first = try read(source.octets, .utf8)
    guard first.decoder.failing > first.decoder.fitting else { return first.file }
    let second = try read(source.octets, .gb18030)
    return second.decoder.failing < first.decoder.failing ? second.file : first.file
  }

  private func read(
    _ octets: [UInt8], _ charset: CardCharset
  ) throws(CardError) -> (file: CardFile, decoder: CardDecoder) {
    var decoder = CardDecoder(charset)
    var splitter = CardSplitter(octets, limits)
    var cards: [PlacedCard] = []
    var faults: [CardFault] = []
    while let finding = try splitter.next() {
      switch finding {
      case .fault(let fault): faults.append(fault)
      case .card(let raw):
        do throws(CardTrouble) {
          cards.append(PlacedCard(line: raw.line, card: try card(raw, &decoder)))
        } catch {
          switch error {
          case .broken(let fault): faults.append(fault)
          case .refused(let refusal): throw refusal
          }
        }
      }
      guard cards.count + faults.count <= limits.cards else {
        throw .tooManyCards(limit: limits.cards)
      }
    }
    guard !cards.isEmpty || faults.contains(where: { $0.reason != .noBegin }) else {
      throw .notCards
    }
    return (CardFile(cards: cards, faults: faults, charset: charset), decoder)
  }

  private func card(_ raw: RawCard, _ decoder: inout CardDecoder) throws(CardTrouble) -> Card {
    let version = try Self.version(of: raw)
    var unfolder = CardUnfolder(raw, version, limit: limits.lineLength)
    var builder = CardBuilder()
    while let line = try unfolder.next() {
      guard let property = CardProperty(line) else {
        throw .broken(CardFault(line: line.number, .noProperty))
      }
      builder.take(property, try decoder.text(of: property, version))
    }
    let card = builder.built
    guard !card.displayName.isEmpty else { throw .broken(CardFault(line: raw.line, .empty)) }
    return card
  }

  /// The version is looked for first, since the folding of all lines depends on it. A card without
  /// one is read as 3.0.
  private static func version(of raw: RawCard) throws(CardTrouble) -> CardVersion {
    for line in raw.lines where line.octets.prefix(8).capitals(are: "VERSION:") {
      let text = String(decoding: line.octets.dropFirst(8), as: UTF8.self)
        .filter { !$0.isWhitespace }
      guard let version = CardVersion(rawValue: text) else {
        throw .broken(CardFault(line: line.number, .unknownVersion(text)))
      }
      return version
    }
    return .three
  }
}
