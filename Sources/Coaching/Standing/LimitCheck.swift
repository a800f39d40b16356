package import Accounts
import Foundation
import Playbooks

/// Compares what an account pays with the official limits that are for it.
package struct LimitCheck {
  private let context: CoachingContext
  private let account: Account

  /// Creates it.
  package init(_ context: CoachingContext, _ account: Account) {
    self.context = context
    self.account = account
  }

  /// Returns the prices above a limit and the order values that reach a threshold.
  ///
  /// - Throws: `CoachingError.playbook` when the limits cannot be read; a playbook without limits
  ///   gives none.
  package func findings() throws(CoachingError) -> [LimitFinding] {
    let limits = try self.limits()
    var found: [LimitFinding] = []
    if let price = pricePerVehicle {
      // Of several standards for one kind only the highest says that a price is beyond them.
      let standards = limits.filter { $0.measure == .pricePerVehicle }
      if let highest = standards.max(by: { $0.bound.number < $1.bound.number }),
        price > highest.bound.number, !highest.kinds.isEmpty || kind != nil
      {
        found.append(
          LimitFinding(label: try label("position_price"), value: price, limit: highest))
      }
    }
    if let value = orderValue {
      let thresholds = limits.filter {
        $0.measure == .openTender || $0.measure == .dispersedPurchase
      }
      .filter { value >= $0.bound.number }
      if let highest = thresholds.max(by: { $0.bound.number < $1.bound.number }) {
        found.append(LimitFinding(label: try label("budget"), value: value, limit: highest))
      }
    }
    return found
  }

  /// Returns how many days official rules ask for before a purchase of this size can be made, with
  /// the limits that say so; empty when none do.
  func leadTimes() throws(CoachingError) -> [OfficialLimit] {
    let limits = try self.limits()
    let tenders = limits.contains { limit in
      limit.measure == .openTender && orderValue.map { $0 >= limit.bound.number } ?? false
    }
    return limits.filter { $0.measure == .noticeDays || tenders && $0.measure == .bidDays }
  }

  private func limits() throws(CoachingError) -> [OfficialLimit] {
    do throws(PlaybookError) {
      return try context.playbook.limits().filter { $0.covers(segment: segment, kind: kind) }
    } catch {
      if case .absent = error { return [] }
      throw .playbook(error)
    }
  }

  private func label(_ key: String) throws(CoachingError) -> String {
    try context.place(of: Accounts.FieldKey(key))
      .map { context.text($0.prompt.label, for: account) } ?? key
  }

  private var segment: String? { choice("segment") }
  private var kind: String? { choice(OfficialLimit.kindField.rawValue) }

  private func choice(_ key: String) -> String? {
    guard case .choice(let id)? = account.fields[Accounts.FieldKey(key)] else { return nil }
    return id
  }

  private func money(_ key: String) -> Money? {
    // The limits are amounts of yuan.
    guard case .money(let money)? = account.fields[Accounts.FieldKey(key)],
      money.currency == "CNY"
    else { return nil }
    return money
  }

  private var quantity: Decimal? {
    guard case .quantity(let quantity)? = account.fields[Accounts.FieldKey("quantity")] else {
      return nil
    }
    return quantity.count.low ?? quantity.count.high
  }

  private var pricePerVehicle: Decimal? {
    let price = money("position_price")
    return price?.amount.low ?? price?.amount.high
  }

  private var orderValue: Decimal? {
    if let budget = money("budget") {
      let amount = budget.amount.high ?? budget.amount.low
      guard budget.per == .vehicle else { return amount }
      return amount.flatMap { amount in quantity.map { amount * $0 } }
    }
    return pricePerVehicle.flatMap { price in quantity.map { price * $0 } }
  }
}
