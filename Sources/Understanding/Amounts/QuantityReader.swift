/// Reads a count of vehicles.
struct QuantityReader: Sendable {
  private let scanner = AmountScanner(
    unitsBefore: WordTable([]),
    unitsAfter: WordTable([
      ("台 辆 部 个 臺 輛 台车 辆车 部车 car cars vehicle vehicles unit units", "vehicle")
    ]))

  /// Returns the count that a text consists of.
  func readings(of text: PlainText) -> [Reading] {
    guard let amount = scanner.amount(in: text) else { return [] }
    return [
      Reading(value: .quantity(amount.bounds), span: text.core, rule: "quantity.\(amount.form)")
    ]
  }
}
