/// Writes numbers as scripts show them.
enum NumberText {
  /// Returns the shortest decimal that gives the same number, without an exponent below 1e15.
  static func text(of number: Float) -> String {
    guard number.isFinite else {
      return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
    }
    if number == number.rounded(), abs(number) < 1e15 {
      return String(Int64(number))
    }
    let text = number.description
    guard let place = text.firstIndex(of: "e"), abs(number) < 1 else { return text }
    return plain(text[..<place], exponent: Int(text[text.index(after: place)...]) ?? 0)
  }

  /// Writes digits times a negative power of ten without an exponent.
  private static func plain(_ mantissa: Substring, exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    var digits = mantissa.filter(\.isNumber)
    if mantissa.hasSuffix(".0") { digits.removeLast() }
    return sign + "0." + String(repeating: "0", count: max(0, -exponent - 1)) + digits
  }
}
