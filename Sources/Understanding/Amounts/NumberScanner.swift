import Foundation

/// Reads one number: digits with thousands commas and a decimal point, or Chinese numerals, and scales.
struct NumberScanner: Sendable {
  private let numerals = ChineseNumeral()
  private let scales = WordTable<Decimal>([
    ("百", 100), ("k 千 thousand", 1000), ("w 万 萬", 10_000), ("十万", 100_000),
    ("m mn million 百万", 1_000_000), ("千万", 10_000_000), ("亿 億", 100_000_000),
    ("b bn billion 十亿", 1_000_000_000), ("百亿", 10_000_000_000),
    ("千亿", 100_000_000_000), ("万亿", 1_000_000_000_000),
  ])

  /// Passes over a number and returns it; nil, without moving, when there is none.
  func take(_ cursor: inout Cursor) -> ScannedNumber? {
    let start = cursor.position
    guard let first = takeTerm(&cursor) else { return nil }
    guard let scale = first.scale else { return first }
    var total = first.value
    var limit = scale
    // 1亿2000万, 3万5千, 18万9800: each further term counts less than the scale before it.
    while let next = cursor.next, Self.beginsTerm(next) {
      let place = cursor.position
      guard let term = takeTerm(&cursor), term.value < limit, term.value > 0,
        term.scale != nil || term.value * 10 >= limit
      else {
        cursor.position = place
        break
      }
      total += term.value
      guard let smaller = term.scale else { break }
      limit = smaller
    }
    guard Cursor.digit(cursor.next) == nil else {
      cursor.position = start
      return nil
    }
    return ScannedNumber(coefficient: total / scale, scale: scale)
  }

  private func takeTerm(_ cursor: inout Cursor) -> ScannedNumber? {
    guard let coefficient = takeDecimal(&cursor) ?? numerals.take(&cursor).map({ Decimal($0) })
    else { return nil }
    return ScannedNumber(coefficient: coefficient, scale: cursor.take(from: scales))
  }

  private func takeDecimal(_ cursor: inout Cursor) -> Decimal? {
    let start = cursor.position
    let first = cursor.takeDigits(atMost: 13)
    guard first.count > 0 else { return nil }
    var whole = first.value
    if first.count <= 3, first.value > 0 {
      while whole < 1_000_000_000_000, let group = takeGroup(&cursor) {
        whole = whole * 1000 + group
      }
    }
    let mark = cursor.position
    var fraction = (value: 0, count: 0)
    if cursor.take(".") {
      fraction = cursor.takeDigits(atMost: 6)
      if fraction.count == 0 { cursor.position = mark }
    }
    guard Cursor.digit(cursor.next) == nil else {
      cursor.position = start
      return nil
    }
    let part = Decimal(sign: .plus, exponent: -fraction.count, significand: Decimal(fraction.value))
    return Decimal(whole) + part
  }

  private func takeGroup(_ cursor: inout Cursor) -> Int? {
    let start = cursor.position
    guard cursor.take(","), let group = cursor.takeInteger(digits: 3...3),
      cursor.position == start + 4
    else {
      cursor.position = start
      return nil
    }
    return group
  }

  private static func beginsTerm(_ scalar: Unicode.Scalar) -> Bool {
    Cursor.digit(scalar) != nil || "零一二两三四五六七八九".unicodeScalars.contains(scalar)
  }
}
