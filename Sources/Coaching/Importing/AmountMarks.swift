import Foundation

/// What stands around the numbers of an amount: the scale (万, k), the currency, and whether it is the
/// price of one vehicle.
struct AmountMarks {
  /// What the numbers are to be multiplied by; nil when nothing says it.
  let scale: Decimal?
  /// The ISO 4217 code of the currency; nil when none is named.
  let currency: String?
  /// Whether the amount is for each vehicle: 30万/台.
  let isPerVehicle: Bool

  private static let hanScales: [(word: String, scale: Decimal)] = [
    ("百亿", 10_000_000_000), ("十亿", 1_000_000_000), ("亿", 100_000_000), ("億", 100_000_000),
    ("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000), ("万", 10_000), ("萬", 10_000),
  ]
  private static let scales: [(words: Set<String>, scale: Decimal)] = [
    (["k", "thousand", "thousands", "thsd", "tsd", "grand"], 1_000), (["w", "wan"], 10_000),
    (["m", "mm", "mn", "mio", "mln", "mil", "million", "millions"], 1_000_000),
    (["b", "bn", "bln", "billion", "billions"], 1_000_000_000),
  ]
  private static let signs: [(sign: String, currency: String)] = [
    ("美元", "USD"), ("美金", "USD"), ("港元", "HKD"), ("港币", "HKD"), ("hk$", "HKD"), ("欧元", "EUR"),
    ("英镑", "GBP"), ("日元", "JPY"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "CNY"),
    ("人民币", "CNY"), ("元", "CNY"), ("块", "CNY"), ("圆", "CNY"),
  ]
  private static let codes: [String: String] = [
    "usd": "USD", "us": "USD", "dollar": "USD", "dollars": "USD", "eur": "EUR", "euro": "EUR",
    "euros": "EUR", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "hkd": "HKD", "jpy": "JPY",
    "cny": "CNY", "rmb": "CNY", "yuan": "CNY",
  ]
  private static let each = [
    "/台", "/辆", "/輛", "/部", "每台", "每辆", "每部", "一台", "一辆", "单价", "单台", "单车", "/car", "/vehicle",
    "/van", "/unit", "per car", "per vehicle", "per van", "per unit", "each", "a piece", "apiece",
  ]

  /// Reads the marks of a cell, or of what a heading says behind its name.
  ///
  /// - Parameter isHeading: Whether a bare 千 counts: in a cell it belongs to a number.
  init(_ text: String, isHeading: Bool = false) {
    let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
    isPerVehicle = Self.each.contains(where: plain.contains)
    var currency = Self.signs.first { plain.contains($0.sign) }?.currency
    var scale = Self.hanScales.first { plain.contains($0.word) }?.scale
    if scale == nil, isHeading ? plain.contains("千") : Self.standsBehindDigit("千仟", plain) {
      scale = 1_000
    }
    let isWith = plain.contains("w/")
    for token in plain.split(whereSeparator: { !$0.isASCII || !$0.isLetter }).map(String.init) {
      var word = token
      if currency == nil || Self.codes[word] != nil, let code = Self.codes[word] {
        currency = currency ?? code
        continue
      }
      // kUSD, mEUR, USDk
      for (code, name) in Self.codes where code.count == 3 && word.count == 4 {
        guard word.hasSuffix(code) || word.hasPrefix(code) else { continue }
        currency = currency ?? name
        word = word.hasSuffix(code) ? String(word.prefix(1)) : String(word.suffix(1))
        break
      }
      if word == "w", isWith { continue }
      scale = scale ?? Self.scales.first { $0.words.contains(word) }?.scale
    }
    self.scale = scale
    self.currency = currency
  }

  /// Whether neither scale nor currency is named.
  var isBare: Bool { scale == nil && currency == nil }

  private static func standsBehindDigit(_ signs: String, _ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isASCII && $0.isNumber && signs.contains($1) }
  }
}
