/// Finds the cards of a file, one after the other.
struct CardSplitter {
  /// What is found next.
  enum Finding {
    case card(RawCard)
    case fault(CardFault)
  }

  private var source: PhysicalLines
  private let limits: CardLimits
  /// The beginning of a card that ended the one before, which had no end of its own.
  private var begun: Int?
  /// Whether lines outside of cards were told of already, since the last card.
  private var toldOutside = false

  /// Creates a splitter of the octets of a file.
  init(_ octets: [UInt8], _ limits: CardLimits) {
    source = PhysicalLines(octets)
    self.limits = limits
  }

  /// Returns the next card or fault; nil after the last one.
  ///
  /// - Throws: `CardError` when a card has too many lines.
  mutating func next() throws(CardError) -> Finding? {
    if let line = begun {
      begun = nil
      return try card(from: line)
    }
    while let line = source.next() {
      if line.says("BEGIN:VCARD") { return try card(from: line.number) }
      guard !line.isBlank, !toldOutside else { continue }
      toldOutside = true
      return .fault(CardFault(line: line.number, .noBegin))
    }
    return nil
  }

  /// Takes the lines up to the end of a card. A card inside of it, as vCard 2.1 allows for an agent,
  /// is passed over.
  private mutating func card(from beginning: Int) throws(CardError) -> Finding {
    var card = RawCard(line: beginning)
    var depth = 0
    toldOutside = false
    while let line = source.next() {
      if line.says("END:VCARD") {
        if depth == 0 { return .card(card) }
        depth -= 1
      } else if line.says("BEGIN:VCARD") {
        guard depth > 0 || Self.announcesAgent(card.lines.last { !$0.isBlank }) else {
          begun = line.number
          return .fault(CardFault(line: beginning, .noEnd))
        }
        depth += 1
      } else if depth == 0 {
        card.lines.append(line)
      }
      if line.number - beginning > limits.linesPerCard {
        throw .cardTooLong(line: beginning, limit: limits.linesPerCard)
      }
    }
    return .fault(CardFault(line: beginning, .noEnd))
  }

  private static func announcesAgent(_ line: PhysicalLine?) -> Bool {
    guard let octets = line?.octets, octets.last == UInt8(ascii: ":") else { return false }
    return octets.prefix(5).capitals(are: "AGENT")
  }
}
