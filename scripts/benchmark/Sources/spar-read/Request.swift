import Foundation

/// A line of JSON that asks for a text to be read.
enum Request {
  /// Returns the request of a number.
  static func line(_ id: Int, _ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<"\u{20}": quoted += String(format: "\\u%04x", scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "{\"id\":\"\(id)\",\"text\":\(quoted)\",\"ref\":\"2026-03-11T10:00:00+08:00\"}"
  }
}
