/// A telephone number or an address of electronic mail on a card.
package struct CardEntry: Hashable, Sendable {
  /// The number or address as written.
  package var value: String
  /// What it is for, in the words of the format in small letters: `work`, `cell`, `fax`, `pref`.
  package var kinds: [String]
  /// What the owner of the card calls it; nil when it has no name of its own.
  package var label: String?

  /// Creates an entry.
  package init(_ value: String, kinds: [String] = [], label: String? = nil) {
    self.value = value
    self.kinds = kinds
    self.label = label
  }

  /// Whether it is the one to use first.
  package var isPreferred: Bool { kinds.contains("pref") }
}
