/// A telephone number by its digits alone: signs and the country's code make no difference.
struct PhoneKey: Hashable {
  private let digits: UInt64

  /// Reads a number; nil when it has too few digits to tell people apart.
  init?(_ text: String) {
    var digits = text.unicodeScalars.compactMap { $0.properties.numericType == .decimal ? $0 : nil }
      .compactMap { $0.properties.numericValue.map { UInt64($0) } }
    if digits.starts(with: [0, 0]) { digits.removeFirst(2) }
    if digits.count == 13, digits.starts(with: [8, 6]) { digits.removeFirst(2) }
    guard (7...18).contains(digits.count) else { return nil }
    // The one in front keeps zeros at the beginning.
    self.digits = digits.reduce(1) { $0 * 10 + $1 }
  }

  /// Whether a spreadsheet has rounded a number away: 1.38001E+10.
  static func isSpoilt(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].hasPrefix("+") && Int(parts[1].dropFirst()) != nil
      && Double(parts[0]) != nil
  }
}
