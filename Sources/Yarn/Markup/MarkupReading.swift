/// The reading of one text.
struct MarkupReading {
  private struct Open {
    let tag: MarkupTag
    let position: Int
    let sourcePosition: Int
  }

  private let characters: [Character]
  private let reader: MarkupReader
  private var index = 0
  private var plain: [Character] = []
  private var open: [Open] = []
  private var attributes: [MarkupAttribute] = []
  /// Where the first colon stands in the plain text.
  private var colon: Int?

  init(_ text: String, _ reader: MarkupReader) {
    characters = Array(text)
    self.reader = reader
  }

  mutating func run() throws(MarkupError) -> MarkedText {
    while index < characters.count {
      let character = characters[index]
      let next: Character? = index + 1 < characters.count ? characters[index + 1] : nil
      if character == "\\", let next, "[]:".contains(next) {
        plain.append(next)
        index += 2
      } else if character == "[" {
        try takeTag()
      } else {
        if character == ":", colon == nil { colon = plain.count }
        plain.append(character)
        index += 1
      }
    }
    if let last = open.last { throw .stillOpen("[\(last.tag.name)]") }
    addSpeaker()
    let sorted = attributes.enumerated().sorted {
      ($0.element.sourcePosition, $0.offset) < ($1.element.sourcePosition, $1.offset)
    }
    return MarkedText(text: String(plain), attributes: sorted.map(\.element))
  }

  private mutating func addSpeaker() {
    let isWritten = characters.starts(with: Array("[character"))
    guard !isWritten, let colon, colon > 0 else { return }
    var end = colon + 1
    while end < plain.count, plain[end].isWhitespace { end += 1 }
    let name = String(plain[..<colon])
    attributes.insert(MarkupReader.speaker(name, length: end), at: 0)
  }

  private mutating func takeTag() throws(MarkupError) {
    let start = index
    var tagReader = MarkupTagReader(characters, at: start)
    let tag = try tagReader.read()
    index = tagReader.index
    switch tag.kind {
    case .open where tag.name == "nomarkup": try takeUnmarked(tag, from: start)
    case .open:
      open.append(Open(tag: tag, position: plain.count, sourcePosition: start))
    case .close:
      guard let place = open.lastIndex(where: { $0.tag.name == tag.name }) else {
        throw .notOpen("[/\(tag.name)]")
      }
      close(open.remove(at: place))
    case .closeAll:
      while let last = open.popLast() { close(last) }
    case .selfClosing: try takeSelfClosing(tag, from: start)
    }
  }

  private mutating func close(_ open: Open) {
    attributes.append(
      MarkupAttribute(
        name: open.tag.name, position: open.position, length: plain.count - open.position,
        properties: open.tag.properties, sourcePosition: open.sourcePosition))
  }

  private mutating func takeUnmarked(_ tag: MarkupTag, from start: Int) throws(MarkupError) {
    let closing = Array("[/nomarkup]")
    let position = plain.count
    while index < characters.count, !characters[index...].starts(with: closing) {
      plain.append(characters[index])
      index += 1
    }
    guard index < characters.count else { throw .stillOpen("[nomarkup]") }
    index += closing.count
    close(Open(tag: tag, position: position, sourcePosition: start))
  }

  private mutating func takeSelfClosing(_ tag: MarkupTag, from start: Int) throws(MarkupError) {
    if ["select", "plural", "ordinal"].contains(tag.name) {
      plain += Array(try replacement(of: tag))
      return
    }
    var properties = tag.properties
    let trimming = properties.first { $0.name.lowercased() == "trimwhitespace" }
    if trimming == nil {
      properties.append(MarkupProperty(name: "trimwhitespace", value: .bool(true)))
    }
    attributes.append(
      MarkupAttribute(
        name: tag.name, position: plain.count, length: 0, properties: properties,
        sourcePosition: start))
    if trimming?.value != .bool(false), index < characters.count, characters[index].isWhitespace {
      index += 1
    }
  }

  private func replacement(of tag: MarkupTag) throws(MarkupError) -> String {
    func property(_ name: String) -> String? {
      tag.properties.first { $0.name.lowercased() == name.lowercased() }?.value.text
    }
    guard let value = property("value") else { throw .badTag("[\(tag.name)]") }
    let key: String? =
      switch tag.name {
      case "plural": PluralClass.cardinal(of: value, language: reader.language)
      case "ordinal": PluralClass.ordinal(of: value, language: reader.language)
      default: value
      }
    guard let key, let text = property(key) else {
      if reader.isDraft { return value }
      throw .noReplacement("[\(tag.name) value=\(value)]")
    }
    return text.replacing("%", with: value)
  }
}
