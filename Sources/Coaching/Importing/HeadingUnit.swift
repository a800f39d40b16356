import Foundation

/// What a heading says that the bare numbers below it are counted in: 万元, k$, USD '000, 台.
struct HeadingUnit: Hashable {
  /// The words of it.
  let text: String
  /// What bare amounts are to be multiplied by.
  let factor: Decimal
  /// The ISO 4217 code of amounts that name no currency; nil when the heading names none.
  let currency: String?
  /// Whether amounts are for each vehicle.
  let isPerVehicle: Bool

  /// Reads what stands in the brackets of a heading, or behind its name.
  init(_ text: String) {
    self.text = text
    let marks = AmountMarks(text, isHeading: true)
    factor = (marks.scale ?? 1) * Self.written(in: text)
    currency = marks.currency
    isPerVehicle = marks.isPerVehicle
  }

  /// The factor that is written in digits: USD 1000, USD '000, RMB 10,000. A year is none.
  private static func written(in text: String) -> Decimal {
    let digits = text.filter { ("0"..."9").contains($0) }
    let zeros = digits.drop { $0 == "1" }
    guard digits.count - zeros.count <= 1, zeros.count >= 3, zeros.allSatisfy({ $0 == "0" }) else {
      return 1
    }
    return zeros.reduce(1) { factor, _ in factor * 10 }
  }
}
