import Foundation

/// Writes one JSON object with its keys in the order in which they are put, which JSON encoders do not keep.
struct JSONObjectText {
  /// The object.
  var text: String { body + "}" }

  private var body = "{"

  /// Puts a text; nil is left out.
  mutating func put(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    body += Self.quoted(value)
  }

  /// Puts a whole number; nil is left out.
  mutating func put(_ key: String, _ value: Int?) {
    guard let value else { return }
    begin(key)
    body += String(value)
  }

  /// Puts true or false; nil is left out.
  mutating func put(_ key: String, _ value: Bool?) {
    guard let value else { return }
    begin(key)
    body += value ? "true" : "false"
  }

  /// Puts whole numbers; nil is left out.
  mutating func put(_ key: String, _ values: [Int]?) {
    guard let values else { return }
    begin(key)
    body += "[" + values.map { String($0) }.joined(separator: ",") + "]"
  }

  /// Puts a number, a text or null; nil is left out.
  mutating func put(_ key: String, scalar: JSONScalar?) {
    guard let scalar else { return }
    begin(key)
    switch scalar {
    case .number(let number): body += Self.plain(number)
    case .text(let text): body += Self.quoted(text)
    case .null: body += "null"
    }
  }

  /// Puts what is JSON already.
  mutating func put(_ key: String, json: String) {
    begin(key)
    body += json
  }

  /// Puts null.
  mutating func putNull(_ key: String) {
    begin(key)
    body += "null"
  }

  private mutating func begin(_ key: String) {
    if body.utf8.count > 1 { body += "," }
    body += "\"" + key + "\":"
  }

  /// A whole number of moderate size is written as an integer, which is most of them.
  private static func plain(_ number: Decimal) -> String {
    if number.exponent >= 0, abs(number) < 1_000_000_000_000_000 {
      return String(NSDecimalNumber(decimal: number).intValue)
    }
    return number.description
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
