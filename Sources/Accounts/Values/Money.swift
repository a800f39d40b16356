/// An amount of money in whole units of a currency.
package struct Money: Hashable, Codable, Sendable {
  /// What an amount is counted for.
  package enum Share: String, Codable, Sendable {
    case total, vehicle
  }

  /// The amount or its range, in whole units (yuan, dollars).
  package let amount: Interval
  /// The ISO 4217 code of the currency.
  package let currency: String
  /// Whether the amount is for the whole order or for each vehicle.
  package let per: Share

  /// Creates an amount.
  package init(amount: Interval, currency: String = "CNY", per: Share = .total) {
    self.amount = amount
    self.currency = currency
    self.per = per
  }
}
