/// Fills the places of a sentence: `{name}` by its value, `{count|one car|{count} cars}` by the
/// first form when the value is 1 and by the second otherwise.
enum TextFilling {
  /// Returns a sentence with its places filled; values are put in as they are, braces and all.
  static func fill(_ sentence: some StringProtocol, _ values: [String: String]) -> String {
    var result = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = closing(of: open, in: rest) {
      result += rest[..<open]
      result += filled(rest[rest.index(after: open)..<close], values)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// Returns the names of all places of a sentence, those inside of forms included.
  static func places(of sentence: some StringProtocol) -> Set<String> {
    var names: Set<String> = []
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = closing(of: open, in: rest) {
      let parts = split(rest[rest.index(after: open)..<close])
      names.formUnion(parts.prefix(1).map(String.init))
      for form in parts.dropFirst() { names.formUnion(places(of: form)) }
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  private static func filled(_ place: Substring, _ values: [String: String]) -> String {
    let parts = split(place)
    guard let name = parts.first, let value = values[String(name)] else { return "{\(place)}" }
    guard parts.count == 3 else { return value }
    return fill(value == "1" ? parts[1] : parts[2], values)
  }

  private static func closing(of open: String.Index, in text: Substring) -> String.Index? {
    var depth = 0
    for index in text[open...].indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Divides a place at the bars that are not inside of a place within it.
  private static func split(_ place: Substring) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = place.startIndex
    for index in place.indices {
      switch place[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case "|" where depth == 0:
        parts.append(place[start..<index])
        start = place.index(after: index)
      default: break
      }
    }
    return parts + [place[start...]]
  }
}
