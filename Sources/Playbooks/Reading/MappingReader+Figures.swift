import Foundation

extension MappingReader {
  /// Returns the number under a key, which is not negative and may have decimals.
  func decimal(_ key: String) -> Decimal? {
    guard let value = entry(key)?.value else { return nil }
    let pieces = (value.text ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 2, pieces.allSatisfy(Self.isDigits),
      let number = value.text.flatMap({ Decimal(string: $0) })
    else {
      reader.report(.wrongKind, at: value.site, ["key": key, "expected": "1.5"])
      return nil
    }
    return number
  }

  /// Returns the day under a key, spelled year, month and day.
  func day(_ key: String) -> String? {
    guard let value = entry(key)?.value else { return nil }
    guard let text = value.text, Self.isDay(text) else {
      reader.report(.wrongKind, at: value.site, ["key": key, "expected": "2017-12-05"])
      return nil
    }
    return text
  }

  private static func isDay(_ text: String) -> Bool {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.map(\.count) == [4, 2, 2], pieces.allSatisfy(isDigits) else { return false }
    let numbers = pieces.compactMap { Int($0) }
    return DateComponents(
      calendar: Calendar(identifier: .gregorian),
      year: numbers[0],
      month: numbers[1],
      day: numbers[2]
    ).isValidDate
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
  }
}
