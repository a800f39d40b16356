import Accounts

/// One way to buy as JSON.
package struct OptionDocument: Encodable, Sendable {
  /// The option's UUID.
  package let id: String
  /// The words it was typed in.
  package let text: String
  @Nullable package var model: String?
  @Nullable package var quantity: ValueDocument?
  @Nullable package var price: ValueDocument?
  @Nullable package var conditions: String?

  /// Creates a document.
  init(_ option: PurchaseOption, _ settings: DocumentSettings) {
    let terms = option.terms
    id = option.id.description
    text = terms.text
    model = terms.model
    quantity = terms.quantity.map { settings.value(.quantity($0), of: nil, people: [:]) }
    price = terms.price.map { settings.value(.money($0), of: nil, people: [:]) }
    conditions = terms.conditions
  }
}
