/// One property of a card, with what its parameters say of its value.
struct CardProperty {
  /// More kinds than this are nonsense, and would only cost time.
  private static let most = 30

  /// The line on which it begins, counted from 1.
  let line: Int
  /// The name, in capital letters.
  let name: String
  /// The group it stands in, in small letters; nil for none.
  let group: String?
  /// What it is for, in small letters, each once.
  private(set) var kinds: [String] = []
  /// The character set that it names.
  private(set) var charset: String?
  /// Whether its octets are written as quoted-printable.
  private(set) var isQuoted = false
  /// What stands after the colon.
  let value: ArraySlice<UInt8>

  /// Takes a line apart; nil when it has no colon.
  init?(_ line: LogicalLine) {
    let octets = line.octets[...]
    guard let colon = Self.colon(in: octets) else { return nil }
    let words = Self.split(octets[..<colon], at: UInt8(ascii: ";"))
    self.line = line.number
    (group, name) = Self.name(in: words[0])
    value = octets[(colon + 1)...]
    for word in words.dropFirst() { take(parameter: word) }
  }

  /// Returns the place of the colon that ends the head: the first one outside of quotation marks, or
  /// the first one of all when the marks do not match.
  static func colon(in octets: ArraySlice<UInt8>) -> Int? {
    var isInside = false
    for place in octets.indices {
      switch octets[place] {
      case UInt8(ascii: "\""): isInside.toggle()
      case UInt8(ascii: ":") where !isInside: return place
      default: break
      }
    }
    return isInside ? octets.firstIndex(of: UInt8(ascii: ":")) : nil
  }

  /// Returns the group and the name that a head begins with.
  static func name(in head: ArraySlice<UInt8>) -> (group: String?, name: String) {
    let first = head.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "=") }
    guard let dot = first.lastIndex(of: UInt8(ascii: ".")) else {
      return (nil, text(first).uppercased())
    }
    return (text(first[..<dot]).lowercased(), text(first[(dot + 1)...]).uppercased())
  }

  private mutating func take(parameter: ArraySlice<UInt8>) {
    let equals = parameter.firstIndex(of: UInt8(ascii: "="))
    let name = equals.map { Self.text(parameter[..<$0]).uppercased() } ?? ""
    let values = Self.split(
      parameter[(equals.map { $0 + 1 } ?? parameter.startIndex)...], at: UInt8(ascii: ",")
    ).map { Self.text($0).filter { $0 != "\"" } }
    switch name {
    case "CHARSET": charset = values.first
    case "ENCODING": isQuoted = values.first?.uppercased() == "QUOTED-PRINTABLE"
    case "PREF": add(kind: "pref")
    case "TYPE":
      // In version 4 several stand in one pair of quotation marks.
      for value in values { value.split(separator: ",").forEach { add(kind: $0.lowercased()) } }
    case "": take(bare: values.first ?? "")
    default: break
    }
  }

  /// In version 2.1 the names of parameters may be left out.
  private mutating func take(bare word: String) {
    switch word.uppercased() {
    case "QUOTED-PRINTABLE": isQuoted = true
    case "7BIT", "8BIT", "BASE64", "": break
    default: add(kind: word.lowercased())
    }
  }

  private mutating func add(kind: String) {
    if !kind.isEmpty, kinds.count < Self.most, !kinds.contains(kind) { kinds.append(kind) }
  }

  private static func split(_ octets: ArraySlice<UInt8>, at mark: UInt8) -> [ArraySlice<UInt8>] {
    var isInside = false
    return octets.split(omittingEmptySubsequences: false) { octet in
      if octet == UInt8(ascii: "\"") { isInside.toggle() }
      return octet == mark && !isInside
    }
  }

  private static func text(_ octets: ArraySlice<UInt8>) -> String {
    func isBlank(_ octet: UInt8) -> Bool { octet == 0x20 || octet == 0x09 }
    guard let last = octets.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(decoding: octets[...last].drop(while: isBlank), as: UTF8.self)
  }
}
