/// Reads a number without a unit.
struct NumberReader: Sendable {
  private let scanner = AmountScanner(unitsBefore: WordTable([]), unitsAfter: WordTable([]))

  /// Returns the number that a text consists of.
  func readings(of text: PlainText) -> [Reading] {
    guard let amount = scanner.amount(in: text) else { return [] }
    return [
      Reading(value: .number(amount.bounds), span: text.core, rule: "number.\(amount.form)")
    ]
  }
}
