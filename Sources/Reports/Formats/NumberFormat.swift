import Accounts
import Foundation
import Texts

/// Says numbers, amounts of money and counts, or the ranges they lie in.
struct NumberFormat {
  let texts: Texts

  /// Says a bare number.
  func number(_ interval: Interval) -> String {
    say(interval) { $0 }
  }

  /// Says an amount of money, `≤ ¥3,000,000`.
  func money(_ money: Money) -> String {
    let amount = say(money.amount) { digits in
      money.currency == "CNY"
        ? texts(.valueYuan, ["amount": digits])
        : texts(.valueCurrency, ["amount": digits, "currency": money.currency])
    }
    return money.per == .vehicle ? texts(.valuePerVehicle, ["amount": amount]) : amount
  }

  /// Says a count, `about 12 cars`.
  func quantity(_ quantity: Quantity) -> String {
    say(quantity.count) { digits in
      quantity.unit == "vehicle"
        ? texts(.valueVehicles, ["count": digits])
        : texts(.valueUnits, ["count": digits, "unit": quantity.unit])
    }
  }

  /// Says a range; `dress` puts a unit to the digits.
  private func say(_ interval: Interval, dress: (String) -> String) -> String {
    func about(_ value: String) -> String {
      interval.approximate ? texts(.valueAbout, ["value": value]) : value
    }
    switch (interval.low, interval.high) {
    case (nil, nil): return texts(.wordUnset)
    case (let low?, nil): return texts(.valueAtLeast, ["value": about(dress(digits(low)))])
    case (nil, let high?): return texts(.valueAtMost, ["value": about(dress(digits(high)))])
    case (let low?, let high?) where low == high: return about(dress(digits(low)))
    case (let low?, let high?):
      let range = texts(.valueBetween, ["low": digits(low), "high": digits(high)])
      return about(dress(range))
    }
  }

  /// Returns a number with a comma after every three digits of its whole part.
  private func digits(_ number: Decimal) -> String {
    let parts = number.description.split(separator: ".", maxSplits: 1).map(String.init)
    let whole = parts.first ?? "0"
    let sign = whole.hasPrefix("-") ? "-" : ""
    let plain = Array(whole.dropFirst(sign.count))
    var grouped = ""
    for (index, digit) in plain.enumerated() {
      if index > 0, (plain.count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return sign + ([grouped] + parts.dropFirst()).joined(separator: ".")
  }
}
