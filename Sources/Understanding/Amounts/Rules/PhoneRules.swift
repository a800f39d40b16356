/// Telephone numbers; `PhoneFinder` finds them, here they become amounts.
struct PhoneRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "phone.number", "amount",
      "phone",
      "13812345678 → tel 13812345678",
      "021-62345678 → tel 021-62345678",
      "+86 139 0013 2468 → tel +86 139 0013 2468"
    ) {
      match in
      guard case .text(let number)? = match[0] else { return nil }
      return .amount(AmountForm(.phone(number), low: nil, high: nil))
    }
  ]
}
