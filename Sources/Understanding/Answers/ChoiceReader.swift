/// Reads one of the offered choices by its name, its number in the row or the beginning of its name.
struct ChoiceReader: Sendable {
  /// Returns the choices that a text may mean, all of them only when they bear the same name.
  func readings(of text: PlainText, among choices: [ChoiceNames]) -> [Reading] {
    let key = text.key
    guard !key.isEmpty else { return [] }
    func answer(_ found: [ChoiceNames], _ rule: String) -> [Reading] {
      found.map { Reading(value: .choice($0.id), span: text.core, rule: rule) }
    }
    let identified = choices.filter { PlainText($0.id).key == key }
    if !identified.isEmpty { return answer(identified, "choice.id") }
    let named = choices.filter { names(of: $0).contains(key) }
    if !named.isEmpty { return answer(named, "choice.name") }
    if let number = number(text) {
      return choices.indices.contains(number - 1)
        ? answer([choices[number - 1]], "choice.number") : []
    }
    guard key.unicodeScalars.count >= 2 else { return [] }
    let begun = choices.filter { names(of: $0).contains { $0.hasPrefix(key) } }
    return begun.count == 1 ? answer(begun, "choice.prefix") : []
  }

  private func names(of choice: ChoiceNames) -> [String] {
    choice.names.map { PlainText($0).key }
  }

  private func number(_ text: PlainText) -> Int? {
    var cursor = Cursor(text)
    guard let number = cursor.takeInteger(digits: 1...4), cursor.isAtEnd else { return nil }
    return number
  }
}
