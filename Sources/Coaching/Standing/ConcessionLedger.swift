package import Accounts
package import Foundation
import Understanding

/// What was given away so far, added up against the floor.
package struct ConcessionLedger: Sendable {
  /// What was taken off the price of each car, in the currency of the price.
  package let perVehicle: Decimal
  /// The same over the whole order; nil while the quantity is not known.
  package let total: Decimal?
  /// How far the price may still go down until the floor, a car; negative below it; nil while price
  /// or floor is not known.
  package let room: Decimal?
  /// How many were given for nothing.
  package let untraded: Int
  /// How many have no amount, such as a free service.
  package let unpriced: Int
  /// ISO 4217.
  package let currency: String

  private static let wholeWords = [
    "总价", "一共", "总共", "合计", "整单", "in total", "overall", "off the total", "altogether",
  ]

  /// Creates sums.
  init(
    perVehicle: Decimal, total: Decimal?, room: Decimal?, untraded: Int, unpriced: Int,
    currency: String = "CNY"
  ) {
    self.perVehicle = perVehicle
    self.total = total
    self.room = room
    self.untraded = untraded
    self.unpriced = unpriced
    self.currency = currency
  }

  /// Adds up the concessions of an account.
  package init(_ account: Account, _ context: CoachingContext) {
    let floor = Self.money(account, "price_floor")
    let price = Self.money(account, "position_price")
    let quantity = Self.quantity(account)
    var given: Decimal = 0
    var unpriced = 0
    for concession in account.concessions {
      guard let amount = Self.amount(of: concession.given, price: price?.high, context) else {
        unpriced += 1
        continue
      }
      let isWhole = Self.wholeWords.contains { concession.given.lowercased().contains($0) }
      given += isWhole ? quantity.map { amount / $0 } ?? 0 : amount
    }
    let start = price.flatMap { $0.low ?? $0.high }
    let end = floor.flatMap { $0.high ?? $0.low }
    self.init(
      perVehicle: given, total: quantity.map { given * $0 },
      room: start.flatMap { start in end.map { start - $0 - given } },
      untraded: account.concessions.count { $0.tradedFor == nil }, unpriced: unpriced,
      currency: Self.currency(account))
  }

  /// Whether there is something to say.
  package var isEmpty: Bool { perVehicle == 0 && untraded == 0 && unpriced == 0 }

  private static func amount(
    of words: String, price: Decimal?, _ context: CoachingContext
  ) -> Decimal? {
    for expression in context.expressions(in: words) {
      switch expression.value {
      case .money(let bounds, _): return bounds.high ?? bounds.low
      case .percent(let bounds):
        return price.flatMap { price in (bounds.high ?? bounds.low).map { price * $0 / 100 } }
      // 每台再让1000: a bare number beside a word of giving is money.
      case .number(let bounds):
        if let value = bounds.high ?? bounds.low, value >= 100 { return value }
      default: continue
      }
    }
    return nil
  }

  private static func money(_ account: Account, _ key: String) -> Interval? {
    guard case .money(let money)? = account.fields[FieldKey(key)] else { return nil }
    return money.amount
  }

  private static func quantity(_ account: Account) -> Decimal? {
    guard case .quantity(let quantity)? = account.fields[FieldKey("quantity")] else { return nil }
    let count = quantity.count.high ?? quantity.count.low
    return count.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func currency(_ account: Account) -> String {
    for key in ["position_price", "price_floor", "budget"] {
      if case .money(let money)? = account.fields[FieldKey(key)] { return money.currency }
    }
    return "CNY"
  }
}
