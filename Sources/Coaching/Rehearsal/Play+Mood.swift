import Yarn

extension Play {
  /// The mood that the script keeps in `$trust`, `$patience` and `$interest`; nil when it keeps none.
  var mood: Mood? {
    mutating get {
      let names = ["$trust", "$patience", "$interest"]
      let numbers = names.map { name -> Float? in
        if case .number(let number)? = value(of: name) { number } else { nil }
      }
      guard numbers.contains(where: { $0 != nil }) else { return nil }
      let whole = numbers.map { Int(min(max($0 ?? 50, 0), 100).rounded()) }
      return Mood(trust: whole[0], patience: whole[1], interest: whole[2])
    }
    set {
      guard let newValue else { return }
      _ = set("$trust", to: .number(Float(newValue.trust)))
      _ = set("$patience", to: .number(Float(newValue.patience)))
      _ = set("$interest", to: .number(Float(newValue.interest)))
    }
  }
}
