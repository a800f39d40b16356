package import Accounts
import Texts

/// Says one way to buy.
package struct OptionFormat {
  private let format: ValueFormat

  /// Creates a format.
  package init(_ format: ValueFormat) {
    self.format = format
  }

  /// Says car, number, price and conditions as far as they were told apart; else the words typed.
  package func words(for terms: OptionTerms) -> String {
    let account = Account(id: .dealer)
    let parts = [
      terms.model, terms.quantity.map { format(.quantity($0), in: account) },
      terms.price.map { format(.money($0), in: account) }, terms.conditions,
    ].compactMap(\.self)
    return parts.count > 1 ? parts.joined(separator: " · ") : terms.text
  }
}
