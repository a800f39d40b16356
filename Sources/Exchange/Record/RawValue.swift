/// Finds a value of a JSON object as it stands there, number by number and blank by blank.
enum RawValue {
  /// Returns the place of the value of a key of the object; nil when it has no such key.
  ///
  /// - Parameter object: A JSON object that is known to be well-formed.
  static func range(of key: String, in object: [UInt8]) -> Range<Int>? {
    var place = 0
    var depth = 0
    var begin: Int?
    while place < object.count {
      switch object[place] {
      case UInt8(ascii: "\""):
        let end = endOfString(object, from: place)
        if depth == 1, begin == nil,
          object[place + 1..<max(place + 1, end - 1)].elementsEqual(key.utf8),
          let colon = colon(object, from: end)
        {
          begin = colon + 1
          place = colon + 1
          continue
        }
        place = end
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0, let begin { return begin..<place }
      case UInt8(ascii: ","):
        if depth == 1, let begin { return begin..<place }
      default: break
      }
      place += 1
    }
    return nil
  }

  private static func endOfString(_ text: [UInt8], from quote: Int) -> Int {
    var place = quote + 1
    while place < text.count, text[place] != UInt8(ascii: "\"") {
      place += text[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, text.count)
  }

  private static func colon(_ text: [UInt8], from start: Int) -> Int? {
    let next = text[start...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return next.flatMap { text[$0] == UInt8(ascii: ":") ? $0 : nil }
  }
}
