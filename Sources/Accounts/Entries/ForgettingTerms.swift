/// What is kept of something that was forgotten: a receipt that names nobody.
package struct ForgettingTerms: Hashable, Codable, Sendable {
  /// What was forgotten.
  package enum Kind: String, Codable, Sendable {
    case account, contact
  }

  /// The random number of the receipt.
  package let number: String
  /// What was forgotten.
  package let kind: Kind
  /// How many entries were removed from the record.
  package var removed = 0
  /// How many entries had words taken out of them.
  package var changed = 0
  /// How many copies of the record were rewritten.
  package var copiesRewritten = 0
  /// How many copies were removed because they could not be rewritten.
  package var copiesRemoved = 0
  /// How many lines were taken from the history of commands and from rescued lines.
  package var lines = 0

  /// Creates a receipt that counts nothing yet.
  package init(number: String, kind: Kind) {
    self.number = number
    self.kind = kind
  }
}
