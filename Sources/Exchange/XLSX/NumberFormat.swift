/// What a number format shows a number as.
enum NumberFormat: Hashable, Sendable {
  /// A number.
  case number
  /// A day.
  case date
  /// A time of day.
  case time
  /// A day with the time of day.
  case dateTime
  /// A length of time, which may go over 24 hours.
  case elapsed

  /// The format that Excel knows under a number; those of Chinese, Japanese and Korean included.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 22: self = .dateTime
    case 46: self = .elapsed
    default: self = .number
    }
  }

  /// Reads a format code such as `yyyy"年"m"月"d"日"`.
  init(code: String) {
    var signs = Set<Character>()
    var rest = code.lowercased()[...]
    scan: while let sign = rest.popFirst() {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case ";": break scan
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let unit = inside.first, "hms".contains(unit), inside.allSatisfy({ $0 == unit }) {
          self = .elapsed
          return
        }
      default: signs.insert(sign)
      }
    }
    self.init(signs: signs, isGeneral: code.lowercased() == "general")
  }

  private init(signs: Set<Character>, isGeneral: Bool) {
    let isAmount = isGeneral || !signs.isDisjoint(with: ["#", "?"])
    let hasDay = !signs.isDisjoint(with: ["y", "d"])
    let hasTime = !signs.isDisjoint(with: ["h", "s"])
    // An "e" is the year of an era, or the exponent of a number, which has zeros.
    let hasMonth = signs.contains("m") || signs.contains("e") && !signs.contains("0")
    switch (hasDay || hasMonth && !hasTime, hasTime) {
    case _ where isAmount: self = .number
    case (true, true): self = .dateTime
    case (true, false): self = .date
    case (false, true): self = .time
    case (false, false): self = .number
    }
  }
}
