/// Reads numbers in Chinese characters, also with ASCII digits among them.
struct ChineseNumerals: Sendable {
  private let signs = ChineseNumeralSigns()
  private let digits = ArabicDigits()

  /// Returns whether a character may belong to a number.
  func isSign(_ scalar: Unicode.Scalar) -> Bool { signs.sign(scalar) != nil }

  /// Returns the numbers that begin at a place with a Chinese character.
  func numerals(in scalars: [Unicode.Scalar], at start: Int) -> [NumeralScanner.Found] {
    if let row = row(scalars, at: start) { return [row] + spoken(row, scalars) }
    guard let found = counted(scalars, at: start, NumeralTally()) else { return [] }
    if found.end == start + 1, signs.isDoubtfulAlone(scalars[start]) { return [] }
    return [found] + spoken(found, scalars)
  }

  /// Returns what Chinese units behind a number in ASCII digits make of it: 25万6千, 5千4百, 1点5.
  func continuations(
    of number: ArabicDigits.Found, in scalars: [Unicode.Scalar], from start: Int
  ) -> [NumeralScanner.Found] {
    var tally = NumeralTally()
    guard tally.take(.init(number.figure), isDigit: false) else { return [] }
    var found: [NumeralScanner.Found] = []
    if let more = takeMore(&tally, scalars, number.end, step: Self.step(of: number.figure)) {
      found.append(more)
    }
    if let longer = counted(scalars, at: number.end, tally), longer.end > number.end {
      found.append(longer)
    }
    let plain = NumeralScanner.Found(
      form: NumeralForm(number.figure, style: .figures), end: number.end)
    return found + spoken(plain, scalars)
  }

  /// Reads digits one for each character: 二零一六, 九八.
  private func row(_ scalars: [Unicode.Scalar], at start: Int) -> NumeralScanner.Found? {
    var place = start
    var value = 0
    var last = -1
    var isAscending = true
    while place < scalars.count, place - start < 16,
      case .digit(let digit)? = signs.sign(scalars[place])
    {
      if scalars[place] == "两", place > start, !(place == start + 1 && last == 1) { break }
      if place > start, digit != last + 1 { isAscending = false }
      value = value * 10 + digit
      last = digit
      place += 1
    }
    let count = place - start
    guard count >= 2 else { return nil }
    if place < scalars.count, isUnit(scalars[place]) { return nil }
    // 七八点 is seven or eight, 三五个 three to five; 九八年 and 二零一六 are rows of digits.
    let isPair = count == 2 && (isAscending && value > 9 || value == 35)
    return isPair
      ? nil
      : .init(form: NumeralForm(Figure(value), style: .chineseDigits(count)), end: place)
  }

  private func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch signs.sign(scalar) {
    case .unit?, .scale?, .tens?: true
    default: false
    }
  }

  /// Counts characters together as long as they make one number.
  private func counted(
    _ scalars: [Unicode.Scalar], at start: Int, _ begun: NumeralTally
  ) -> NumeralScanner.Found? {
    var tally = begun
    var best: NumeralScanner.Found?
    var place = start
    while place < scalars.count {
      var next = place
      if tally.isWaiting || tally.lastUnit > 0 { next = skipSpace(scalars, place, tally) }
      guard let width = take(&tally, scalars, next) else { break }
      place = next + width
      best = found(tally, end: place) ?? best
      if let more = takeMore(&tally, scalars, place, step: max(1, tally.lastUnit)) {
        best = more
        place = more.end
      }
    }
    return best
  }

  /// Takes what stands at a place and returns how many scalars it was; nil when nothing fits.
  private func take(_ tally: inout NumeralTally, _ scalars: [Unicode.Scalar], _ place: Int) -> Int?
  {
    guard place < scalars.count else { return nil }
    if ArabicDigits.digit(scalars[place]) != nil {
      guard tally.lastUnit > 0, let number = digits.number(scalars, at: place) else { return nil }
      let isDigit = number.end == place + 1
      return tally.take(.init(number.figure), isDigit: isDigit) ? number.end - place : nil
    }
    switch signs.sign(scalars[place]) {
    case .digit(0)?:
      if tally.lastUnit > 0 || tally.isWaiting { return tally.takeZero() ? 1 : nil }
      return tally.take(.zero, isDigit: true) ? 1 : nil
    case .digit(2)? where scalars[place] == "两" && tally.lastUnit > 0:
      // 三百两 ends before the measure; 三千两百 goes on.
      let goesOn = place + 1 < scalars.count && isUnit(scalars[place + 1])
      return goesOn && tally.take(.init(Figure(2)), isDigit: true) ? 1 : nil
    case .digit(1)? where tally.lastUnit >= 10_000 && beginsMeasure(scalars, place + 1):
      // 25万一台 is a price for one, not 251,000 of them.
      return nil
    case .digit(let digit)?:
      if place + 1 < scalars.count, case .digit(let other)? = signs.sign(scalars[place + 1]),
        other == digit + 1 || (digit == 3 && other == 5)
      {
        let pair = NumeralTally.Pair(low: Figure(digit), high: Figure(other))
        return tally.take(pair, isDigit: true) ? 2 : nil
      }
      return tally.take(.init(Figure(digit)), isDigit: true) ? 1 : nil
    case .unit(let unit)?: return tally.take(unit: unit) ? 1 : nil
    case .scale(let unit)?: return tally.take(scale: unit) ? 1 : nil
    case .tens(let tens)?: return tally.take(tens: tens) ? 1 : nil
    case .some?:
      tally.isApproximate = true
      let isAfterUnit = tally.lastUnit > 0
      let pair = NumeralTally.Pair(low: Figure(isAfterUnit ? 0 : 1), high: Figure(10))
      return tally.take(pair, isDigit: false) ? 1 : nil
    case nil: return nil
    }
  }

  /// Takes 多, 余 or 来 behind a number and returns the number with them.
  private func takeMore(
    _ tally: inout NumeralTally, _ scalars: [Unicode.Scalar], _ place: Int, step: Int
  ) -> NumeralScanner.Found? {
    guard place < scalars.count else { return nil }
    switch scalars[place] {
    case "多", "余":
      if place + 1 < scalars.count, "少久大于".unicodeScalars.contains(scalars[place + 1]) {
        return nil
      }
      guard step >= 10 else { return nil }
      tally.takeMore(upTo: step)
    case "来":
      guard step >= 10, place + 1 < scalars.count else { return nil }
      tally.isApproximate = true
    default: return nil
    }
    return found(tally, end: place + 1)
  }

  private func found(_ tally: NumeralTally, end: Int) -> NumeralScanner.Found? {
    guard let pair = tally.pair else { return nil }
    let form = NumeralForm(
      pair.low, to: pair.low == pair.high ? nil : pair.high, style: .chinese,
      isApproximate: tally.isApproximate, scale: tally.scale)
    return .init(form: form, end: end)
  }

  /// A space may stand before a unit, and before a further part that a unit follows: 7 万 5 千.
  private func skipSpace(_ scalars: [Unicode.Scalar], _ place: Int, _ tally: NumeralTally) -> Int {
    guard place + 1 < scalars.count, scalars[place] == " " else { return place }
    if isUnit(scalars[place + 1]) { return place + 1 }
    guard !tally.isWaiting else { return place }
    var ahead = place + 1
    while ahead < scalars.count, ahead < place + 5,
      ArabicDigits.digit(scalars[ahead]) != nil || isPlainDigit(scalars[ahead])
    {
      ahead += 1
    }
    if ahead < scalars.count, scalars[ahead] == " " { ahead += 1 }
    guard ahead > place + 1, ahead < scalars.count, isUnit(scalars[ahead]) else { return place }
    return place + 1
  }

  private func beginsMeasure(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place < scalars.count && "台辆部套个年月天次".unicodeScalars.contains(scalars[place])
  }

  private func isPlainDigit(_ scalar: Unicode.Scalar) -> Bool {
    if case .digit? = signs.sign(scalar) { return true }
    return false
  }

  /// Returns the number with a spoken point and the digits behind it: 十五点七, 一点四五.
  private func spoken(
    _ number: NumeralScanner.Found, _ scalars: [Unicode.Scalar]
  ) -> [NumeralScanner.Found] {
    guard number.form.high == nil, let whole = number.form.low.whole else { return [] }
    var place = number.end
    while place < scalars.count, scalars[place] == " " { place += 1 }
    guard place < scalars.count, scalars[place] == "点" || scalars[place] == "點" else { return [] }
    place += 1
    while place < scalars.count, scalars[place] == " " { place += 1 }
    var value = 0
    var places = 0
    while place < scalars.count, places < 9, let digit = digit(scalars[place]) {
      value = value * 10 + digit
      places += 1
      place += 1
    }
    guard places > 0, let figure = Figure(whole).adding(Figure(value, places: places))
    else { return [] }
    var tally = NumeralTally()
    guard tally.take(.init(figure), isDigit: false) else { return [] }
    let longer = counted(scalars, at: place, tally).map { [$0] } ?? []
    let form = NumeralForm(figure, style: .chinese, hasSpokenPoint: true)
    return [.init(form: form, end: place)] + longer
  }

  private func digit(_ scalar: Unicode.Scalar) -> Int? {
    if let digit = ArabicDigits.digit(scalar) { return digit }
    if case .digit(let digit)? = signs.sign(scalar) { return digit }
    return nil
  }

  /// Returns the power of ten that ends a round number: 10 for 70, 100 for 300.
  private static func step(of figure: Figure) -> Int {
    guard var rest = figure.whole, rest > 0 else { return 0 }
    var step = 1
    while rest % 10 == 0 {
      rest /= 10
      step *= 10
    }
    return step
  }
}
