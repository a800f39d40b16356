/// A name in its parts.
package struct CardName: Hashable, Sendable {
  /// The family name.
  package var family: String
  /// The given name.
  package var given: String
  /// Further given names.
  package var additional: String
  /// What stands before the name: Dr., 老.
  package var prefix: String
  /// What stands after the name: Jr., 处长.
  package var suffix: String

  /// Creates a name.
  package init(
    family: String = "", given: String = "", additional: String = "", prefix: String = "",
    suffix: String = ""
  ) {
    self.family = family
    self.given = given
    self.additional = additional
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Creates a name from its five parts in the order of the format; missing ones are empty.
  init(parts: [String]) {
    func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
    self.init(
      family: part(0), given: part(1), additional: part(2), prefix: part(3), suffix: part(4))
  }

  /// The five parts in the order of the format.
  package var parts: [String] { [family, given, additional, prefix, suffix] }

  /// The name in one piece: a Chinese one family name first and without blanks, another one in the
  /// order of the West.
  package var composed: String {
    let own = [family, given, additional].filter { !$0.isEmpty }
    if !own.isEmpty, own.allSatisfy({ $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) }) {
      return ([prefix] + own + [suffix]).joined()
    }
    return [prefix, given, additional, family, suffix].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
