import Accounts
import Foundation

/// Tells which objections an account is likely to raise, from what the record holds.
struct LikelyObjections {
  /// How many days ahead a purchase makes delivery a question.
  private static let soon = 60
  /// The kinds of customers that buy by rules of the state.
  private static let bodiesBoundByRules: Set = ["city", "county", "township", "central", "fire"]

  let account: Account
  let today: CalendarDay

  /// Returns topics with the reason, the best founded first.
  var topics: [(topic: String, reason: LikelyReason)] {
    var found: [(String, LikelyReason)] = []
    let (ours, theirs) = (price("position_price"), price("rival_price"))
    if let ours, let theirs, theirs < ours, let value = account.fields[FieldKey("rival_price")] {
      found.append(("price", .rivalIsCheaper(value)))
    }
    if let ours, let each = budgetPerVehicle, each < ours {
      found.append(("budget", .budgetIsShort))
    }
    if case .list(let rivals)? = account.fields[FieldKey("rivals")], let first = rivals.first {
      found.append(("supplier", .rivalIsNamed(first)))
    }
    if case .date(let span)? = account.fields[FieldKey("purchase_time")], let day = span.due,
      day >= today, day.ordinal - today.ordinal <= Self.soon
    {
      found.append(("delivery", .timeIsShort(day)))
    }
    if case .choice(let id)? = account.fields[FieldKey("segment")],
      Self.bodiesBoundByRules.contains(id.split(separator: ".").first.map(String.init) ?? "")
    {
      found.append(("rules", .boughtByRules))
    }
    return found
  }

  private func price(_ key: String) -> Decimal? {
    guard case .money(let money)? = account.fields[FieldKey(key)] else { return nil }
    return money.amount.low ?? money.amount.high
  }

  private var budgetPerVehicle: Decimal? {
    guard case .money(let budget)? = account.fields[FieldKey("budget")],
      let amount = budget.amount.high ?? budget.amount.low
    else { return nil }
    if budget.per == .vehicle { return amount }
    guard case .quantity(let quantity)? = account.fields[FieldKey("quantity")],
      let count = quantity.count.high ?? quantity.count.low, count > 0
    else { return nil }
    return amount / count
  }
}
