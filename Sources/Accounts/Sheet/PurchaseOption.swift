/// One way to buy that was put together for the customer.
package struct PurchaseOption: Identifiable, Hashable, Sendable {
  /// The lasting name of the option.
  package let id: OptionID
  /// Car, number, price and conditions.
  package internal(set) var terms: OptionTerms
}
