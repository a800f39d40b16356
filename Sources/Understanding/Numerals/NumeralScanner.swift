/// Finds the numbers written in digits or Chinese characters that begin at a place of a text.
struct NumeralScanner: Sendable {
  /// A number and the place behind it.
  struct Found {
    let form: NumeralForm
    let end: Int
  }

  private let digits = ArabicDigits()
  private let chinese = ChineseNumerals()

  /// Returns whether a number may begin at a place: not in the middle of another one.
  func mayBegin(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    let scalar = scalars[place]
    if ArabicDigits.digit(scalar) != nil {
      return place == 0 || ArabicDigits.digit(scalars[place - 1]) == nil
    }
    if scalar == "." {
      guard place + 1 < scalars.count, ArabicDigits.digit(scalars[place + 1]) != nil
      else { return false }
      return place == 0 || (!isWordly(scalars[place - 1]) && scalars[place - 1] != ".")
    }
    guard chinese.isSign(scalar) else { return false }
    guard place > 0, chinese.isSign(scalars[place - 1]) else { return true }
    // 周三十点: the day ends, the hour begins.
    return place > 1 && "周期拜".unicodeScalars.contains(scalars[place - 2])
  }

  /// Returns the numbers that begin at a place, each with its own end.
  func numerals(in scalars: [Unicode.Scalar], at start: Int) -> [Found] {
    guard scalars[start].value < 0x80 else { return chinese.numerals(in: scalars, at: start) }
    var found: [Found] = []
    let plain = digits.plain(scalars, at: start)
    if let plain, let count = plain.count {
      found.append(Found(form: NumeralForm(plain.figure, style: .digits(count)), end: plain.end))
    }
    guard let number = digits.number(scalars, at: start) else { return found }
    if number.end != plain?.end {
      found.append(Found(form: NumeralForm(number.figure, style: .figures), end: number.end))
    }
    if let scaled = scaled(number, scalars) { found.append(scaled) }
    found += chinese.continuations(of: number, in: scalars, from: start)
    return found
  }

  /// Returns the number with a scale letter joined to it: 30w, 50k, 1.2m.
  private func scaled(_ number: ArabicDigits.Found, _ scalars: [Unicode.Scalar]) -> Found? {
    guard number.end < scalars.count else { return nil }
    let scale: Int
    switch scalars[number.end] {
    case "k": scale = 1000
    case "w": scale = 10_000
    case "m": scale = 1_000_000
    case "b": scale = 1_000_000_000
    default: return nil
    }
    var end = number.end + 1
    if scale >= 1_000_000, end < scalars.count, scalars[end] == "n" { end += 1 }
    guard end == scalars.count || !isWordly(scalars[end]),
      let figure = number.figure.times(Figure(scale))
    else { return nil }
    return Found(form: NumeralForm(figure, style: .figures, scale: scale), end: end)
  }

  private func isWordly(_ scalar: Unicode.Scalar) -> Bool {
    ArabicDigits.digit(scalar) != nil || ("a"..."z").contains(scalar)
  }
}
