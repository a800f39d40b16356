import Accounts
import Diagnostics
import Foundation

/// An amount of money as a Chinese speaker says it: 300万.
struct SpokenMoney {
  private static let unit: Decimal = 10_000

  /// The words; nil where the written form is said.
  let words: String?

  init(_ money: Money, _ language: Language) {
    guard language == .chinese, money.currency == "CNY", let amount = money.amount.low,
      money.amount.high == amount || money.amount.high == nil, amount >= Self.unit
    else {
      words = nil
      return
    }
    let parts = amount / Self.unit
    let each = money.per == .vehicle ? "一台" : ""
    words = (money.amount.approximate ? "大概" : "") + each + "\(parts)万"
  }
}
