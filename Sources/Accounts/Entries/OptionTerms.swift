/// One way to buy, put before the customer: which car, how many, at what price, on what terms.
package struct OptionTerms: Hashable, Codable, Sendable {
  /// The option in the words it was typed in.
  package var text: String
  /// The car; nil when none is named.
  package var model: String?
  /// How many; nil when it is not said.
  package var quantity: Quantity?
  /// The price; nil when it is not said.
  package var price: Money?
  /// What else belongs to it, such as payment or delivery; nil when nothing does.
  package var conditions: String?

  /// Creates terms.
  package init(
    text: String, model: String? = nil, quantity: Quantity? = nil, price: Money? = nil,
    conditions: String? = nil
  ) {
    self.text = text
    self.model = model
    self.quantity = quantity
    self.price = price
    self.conditions = conditions
  }
}
