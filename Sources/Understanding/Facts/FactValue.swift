package import Foundation

/// What a note says about an account.
package enum FactValue: Hashable, Sendable {
  /// So many vehicles wanted; `of` names the part of the order when it is one.
  case quantity(Bounds, of: String?)
  case budget(Bounds, currency: String, perVehicle: Bool)
  /// A price quoted for a vehicle.
  case price(Decimal, currency: String, PriceSide)
  /// When they mean to buy, tender, sign or have the cars; both days included, nil is open.
  case purchaseTime(from: ReadDay?, to: ReadDay?, TimeUnit)
  /// How often they buy or replace.
  case purchaseCycle(ReadLength)
  case purpose(String)
  case users(String)
  case frequency(String)
  /// A car asked of us or offered by us.
  case model(String)
  /// A competing make, model or dealer.
  case rival(String)
  case contact(ReadContact)
  case objection(ObjectionTopic)
  case commitment(ReadCommitment)
  case recurrence(ReadRecurrence)
  /// What we gave or offered, and what for; nil when nothing is asked in return.
  case concession(what: String, tradedFor: String?)
  /// A personal or institutional date of the customer.
  case occasion(what: String, date: ReadDay?)
}
