import Foundation

/// Puts a value into `{0}` of a text, numbers also as `{0:F2}`, `{0:N0}`, `{0:P1}` or `{0:D3}`.
enum NumberFormat {
  /// Returns the text with the value in its places.
  static func format(_ text: String, _ value: Value) throws(RunError) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: "}"), rest.first == "0" else {
        result += "{"
        continue
      }
      let inner = rest[..<close].dropFirst()
      result += try written(value, inner.first == ":" ? inner.dropFirst() : "")
      rest = rest[close...].dropFirst()
      guard result.utf8.count <= Evaluator.textLimit else { throw .textLimit(Evaluator.textLimit) }
    }
    return result + rest
  }

  private static func written(_ value: Value, _ form: Substring) throws(RunError) -> String {
    guard let letter = form.first else { return value.text }
    guard case .number(let number) = value else { return value.text }
    let digits = Swift.min(Int(form.dropFirst()) ?? (letter == "D" || letter == "d" ? 0 : 2), 99)
    guard digits >= 0 else { throw .noConversion(String(form)) }
    switch letter {
    case "F", "f": return fixed(Double(number), digits)
    case "N", "n": return grouped(fixed(Double(number), digits))
    case "P", "p": return grouped(fixed(Double(number) * 100, digits)) + "%"
    case "D", "d":
      let whole = fixed(Double(number.magnitude), 0)
      let zeros = String(repeating: "0", count: max(0, digits - whole.count))
      return (number < 0 ? "-" : "") + zeros + whole
    default: throw .noConversion(String(form))
    }
  }

  private static func fixed(_ number: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", number)
  }

  /// Puts a comma between each three digits before the point.
  private static func grouped(_ text: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
    var whole = ""
    for (index, digit) in parts[0].reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { whole = "," + whole }
      whole = String(digit) + whole
    }
    return sign + whole + parts.dropFirst().map { "." + $0 }.joined()
  }
}
