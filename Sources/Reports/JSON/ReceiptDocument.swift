package import Accounts

/// The receipt of a forgetting as JSON; nothing in it names anybody.
package struct ReceiptDocument: Encodable, Sendable {
  /// The random number.
  package let receipt: String
  /// `account` or `contact`.
  package let kind: String
  /// The day, ISO 8601.
  package let date: String
  /// The entries removed.
  package let removed: Int
  /// The entries that had words taken out.
  package let changed: Int
  /// The copies of the record rewritten.
  package let copiesRewritten: Int
  /// The copies that could not be rewritten and were removed.
  package let copiesRemoved: Int
  /// The lines taken from the history of commands and from rescued lines.
  package let lines: Int

  /// Creates the document of a receipt.
  package init(_ terms: ForgettingTerms, on day: CalendarDay) {
    receipt = terms.number
    kind = terms.kind.rawValue
    date = day.description
    removed = terms.removed
    changed = terms.changed
    copiesRewritten = terms.copiesRewritten
    copiesRemoved = terms.copiesRemoved
    lines = terms.lines
  }

  private enum CodingKeys: String, CodingKey {
    case receipt, kind, date, removed, changed, lines
    case copiesRewritten = "copies_rewritten"
    case copiesRemoved = "copies_removed"
  }
}
